import { withoutBlanks, type Indicator } from "../../indicators";
import { formatReference, type LogicalCell } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { labelsOnSheet } from "../labels-on-sheet";
import { words } from "./words";

const ITEM_COUNT = /^(?:全|総|改革|取組|登載|掲載|実施)?(?:項目|指標|取組|様式)(?:総)?数$/;

const numberIn = (cell: LogicalCell | null): number | null =>
  cell?.value?.kind === "number" ? cell.value.number : null;

/** A cover may count forms, initiatives or indicators. */
function countsOf(indicators: readonly Indicator[]): readonly number[] {
  const initiatives = new Set(
    indicators.map(({ sheet, number, initiative, name }) =>
      [initiative === null ? sheet : "", number, initiative ?? name].join("\n"),
    ),
  );
  return [initiatives.size, indicators.length];
}

export const itemCountDiffers = defineSheetRule({
  id: "item-count-differs",
  group: "sums",
  severity: "warning",
  words,
  check: ({ sheet, indicators, reading, grid }) => {
    if (indicators.length > 0 || reading.indicators.length === 0) return "not-applicable";
    const stated = labelsOnSheet({ sheet, grid }, ITEM_COUNT).flatMap((label) => {
      const beside = grid().at(label.top, label.right + 1);
      const number = numberIn(beside);
      return beside && number !== null ? [{ label, beside, number }] : [];
    });
    if (stated.length === 0) return "not-applicable";
    const [initiatives = 0, counted = 0] = countsOf(reading.indicators);
    return stated
      .filter(({ number }) => number !== initiatives && number !== counted)
      .map(({ label, beside, number }) => ({
        cell: formatReference(sheet.name, { row: beside.top, column: beside.left }),
        data: { label: withoutBlanks(label.text), stated: number, counted: initiatives },
      }));
  },
});
