import { cleanNumber, withoutBlanks } from "../../indicators";
import { formatReference, type LogicalCell, type LogicalGrid } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { labelsOnSheet } from "../labels-on-sheet";
import { words } from "./words";

const TOTAL = /^(?:合計|総計|計|総数)$/;
const SUBTOTAL = /^(?:小計|中計|計)$/;
const NOT_ADDED = /率|割合|平均|比|％|%|単価|年度|順位/;
/** Signs that figures were rounded before they were added. */
const ROUNDED = /千円|百万円|億円|千人|万人|端数|四捨五入/;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

type Part = { readonly number: number; readonly cell: LogicalCell; readonly isSubtotal: boolean };

const numberOf = (cell: LogicalCell | null): number | null =>
  cell?.value?.kind === "number" && !NOT_ADDED.test(cell.text) ? cell.value.number : null;

/** The figures above a cell without a gap, from the nearest to the farthest, each with a label in its row. */
function partsAbove(grid: LogicalGrid, total: LogicalCell, label: LogicalCell): readonly Part[] {
  const parts: Part[] = [];
  for (let row = total.top - 1; row >= 1;) {
    const cell = grid.at(row, total.left);
    const name = grid.at(row, label.left);
    const number = numberOf(cell);
    if (!cell || number === null || !name || name.text === "" || name.value?.kind === "number")
      break;
    parts.push({ number, cell, isSubtotal: SUBTOTAL.test(withoutBlanks(name.text)) });
    row = cell.top - 1;
  }
  return parts;
}

const sumOf = (parts: readonly Part[]): number =>
  cleanNumber(parts.reduce((sum, { number }) => sum + number, 0));

const isYearLike = (number: number): boolean =>
  Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;

/** Whether a total is the sum of its parts, of its subtotals, or of the parts without them. */
function isSum(total: number, parts: readonly Part[], tolerance: number): boolean {
  const isYear = isYearLike(parts.at(-1)?.number ?? 0);
  const readings = [
    parts,
    parts.filter(({ isSubtotal }) => isSubtotal),
    parts.filter(({ isSubtotal }) => !isSubtotal),
    ...(isYear ? [parts.slice(0, -1)] : []),
  ];
  return readings.some(
    (each) => each.length > 0 && Math.abs(cleanNumber(sumOf(each) - total)) <= tolerance,
  );
}

const headerAbove = (grid: LogicalGrid, parts: readonly Part[]): string => {
  const top = parts.at(-1)?.cell;
  return top ? (grid.at(top.top - 1, top.left)?.text ?? "") : "";
};

const referenceOf = (sheet: string, { top, left }: LogicalCell): string =>
  formatReference(sheet, { row: top, column: left });

export const totalDiffers = defineSheetRule({
  id: "total-differs",
  group: "sums",
  severity: "error",
  options: { tolerance: { default: 0, least: 0, most: 1_000_000 } },
  words,
  check: ({ sheet, grid, indicators }, option) => {
    const labels = labelsOnSheet({ sheet, grid }, TOTAL);
    const totals = labels.flatMap((label) =>
      grid()
        .startingInRow(label.top)
        .flatMap((cell) => {
          const number = cell.left > label.right ? numberOf(cell) : null;
          const parts = number === null ? [] : partsAbove(grid(), cell, label);
          const isAdded =
            parts.length > 1 &&
            !parts.every((part) => isYearLike(part.number)) &&
            !NOT_ADDED.test(headerAbove(grid(), parts));
          return number !== null && isAdded ? [{ cell, number, parts }] : [];
        }),
    );
    if (totals.length === 0) return "not-applicable";
    // Figures of different indicators are not added, whatever a row below them is called.
    const ofIndicators = new Set(
      indicators.flatMap(({ values }) => values.map(({ cell }) => cell)),
    );
    const added = totals.filter(({ parts }) =>
      parts.every(({ cell }) => !ofIndicators.has(referenceOf(sheet.name, cell))),
    );
    if (added.length === 0) return "not-applicable";
    const isRounded = grid().filled.some(({ text }) => ROUNDED.test(text));
    return added
      .filter(({ number, parts }) => {
        const rounding = isRounded ? parts.length / 2 : 0;
        return !isSum(number, parts, Math.max(option("tolerance"), rounding));
      })
      .map(({ cell, number, parts }) => ({
        cell: referenceOf(sheet.name, cell),
        related: parts.map((part) => referenceOf(sheet.name, part.cell)),
        data: { stated: number, counted: sumOf(parts.filter(({ isSubtotal }) => !isSubtotal)) },
      }));
  },
});
