import * as fc from "fast-check";
import {
  formatAddress,
  type CellSnapshot,
  type MergedArea,
  type RepeatedRow,
  type TemplatePlan,
} from "../../../../src/core";
import { inMemoryHost } from "../../../../src/hosts/in-memory/in-memory-host";
import type { WorkbookHost } from "../../../../src/hosts/workbook-host";
import { closeExcel, openInExcel } from "../../../support/open-in-excel";
import { foreignSheet, textCell, workbookOf } from "../../contract/contract-workbook";
import { xlsxOfSnapshot } from "../../contract/xlsx-of-snapshot";

jest.setTimeout(120_000);
afterAll(closeExcel);

const ROWS = 8;
const COLUMNS = 6;

const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });

const address = fc
  .tuple(row, column)
  .map(([at, across]) => formatAddress({ row: at, column: across }));

const formula = fc.oneof(
  fc.tuple(address, address).map(([first, second]) => `${first}+${second}`),
  fc.tuple(row, row, column).map(([first, second, across]) => {
    const cell = (at: number): string => formatAddress({ row: at, column: across });
    return `SUM(${cell(Math.min(first, second))}:${cell(Math.max(first, second))})`;
  }),
  address.map((cell) => `SUM(様式!${cell}:${cell})`),
);

const content = fc.oneof(
  fc.record({
    value: fc.constant({ kind: "text" as const, text: "備考" }),
    text: fc.constant("備考"),
  }),
  fc.integer({ min: 1, max: 9 }).map((number) => ({
    value: { kind: "number" as const, number },
    text: String(number),
  })),
  formula.map((text) => ({
    value: { kind: "number" as const, number: 0 },
    text: "0",
    formula: text,
  })),
);

const cells = fc
  .uniqueArray(fc.tuple(row, column, content), {
    selector: ([at, across]) => `${at},${across}`,
    maxLength: 30,
  })
  .map((placed) =>
    placed.map(([at, across, rest]): CellSnapshot => ({ row: at, column: across, ...rest })),
  );

const area = fc
  .tuple(row, column, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .filter(([, , down, right]) => down + right > 0)
  .map(([top, left, down, right]): MergedArea => ({
    top,
    left,
    bottom: top + down,
    right: left + right,
  }));

const isIn = (
  { top, left, bottom, right }: MergedArea,
  at: { row: number; column: number },
): boolean => top <= at.row && at.row <= bottom && left <= at.column && at.column <= right;

const overlaps = (first: MergedArea, second: MergedArea): boolean =>
  first.top <= second.bottom &&
  second.top <= first.bottom &&
  first.left <= second.right &&
  second.left <= first.right;

const apart = (areas: readonly MergedArea[]): MergedArea[] =>
  areas.reduce<MergedArea[]>(
    (kept, each) => (kept.some((other) => overlaps(other, each)) ? kept : [...kept, each]),
    [],
  );

const repeats = fc
  .uniqueArray(fc.record({ row, count: fc.integer({ min: 2, max: 4 }) }), {
    selector: (repeat) => repeat.row,
    minLength: 1,
    maxLength: 3,
  })
  .map((list): RepeatedRow[] => list.sort((first, second) => first.row - second.row));

const form = fc.record({ cells, areas: fc.array(area, { maxLength: 6 }).map(apart), repeats });

/** Excel names the copy where a layout names itself. */
const OWN_NAME = "'様式（記入済み）'!";

const told = ({ row: at, column: across, text, formula: own }: CellSnapshot): string => {
  const shown = own === undefined ? text : `=${own.replaceAll(OWN_NAME, "")}`;
  return `${formatAddress({ row: at, column: across })} ${shown}`;
};

/** The cells and merged areas of the copy that a host makes. */
async function copyIn(host: WorkbookHost, plan: TemplatePlan) {
  await host.applyPlan({ format: 1, sheets: [], templates: [plan] });
  const { sheets } = await host.readSnapshot();
  const copy = sheets.find(({ purpose }) => purpose === "template-1");
  return {
    cells: copy?.cells.map(told),
    mergedAreas: copy?.mergedAreas.map((each) => JSON.stringify(each)).sort(),
  };
}

test("whatever a layout holds, its copy in Excel reads as one that is made in memory", async () => {
  await fc.assert(
    fc.asyncProperty(form, async ({ cells: all, areas, repeats: list }) => {
      const isCovered = (at: CellSnapshot): boolean =>
        areas.some((each) => isIn(each, at) && (each.top !== at.row || each.left !== at.column));
      // What is merged and holds nothing is not seen in a file that gives its cells no look.
      const heads = areas
        .filter(({ top, left }) => !all.some((cell) => cell.row === top && cell.column === left))
        .map(({ top, left }) => textCell(top, left, "見出し"));
      const shown = [...all, ...heads]
        .filter((cell) => !isCovered(cell))
        .sort((first, second) => first.row - second.row || first.column - second.column);
      const workbook = workbookOf(
        foreignSheet("1", []),
        foreignSheet("様式", shown, { mergedAreas: areas }),
      );
      const plan: TemplatePlan = {
        purpose: "template-1",
        name: "様式（記入済み）",
        templateSheet: "様式",
        repeats: list,
        cells: [],
      };
      const inExcel = openInExcel(workbook.file, xlsxOfSnapshot(workbook)).host;
      // A formula that names the layout means the copy there in Excel, and the layout elsewhere.
      const own = JSON.stringify(workbook).replaceAll("様式!", "");
      expect(await copyIn(inExcel, plan)).toEqual(
        await copyIn(inMemoryHost(JSON.parse(own)), plan),
      );
    }),
    { numRuns: 60 },
  );
});
