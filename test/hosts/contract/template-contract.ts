import type {
  CellSnapshot,
  PlanContent,
  SheetSnapshot,
  TemplatePlan,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../../../src/core";
import { AWKWARD_TEXTS, foreignSheet, textCell, workbookOf } from "./contract-workbook";
import type { HostFactory } from "./host-contract";

const number = (row: number, column: number, value: number, formula?: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "number", number: value },
  text: String(value),
  ...(formula !== undefined && { formula }),
});

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

/** A form of a city's own with a list in row 3 and another in row 7; merged cells cross, begin and end at the lists. */
const form = (): SheetSnapshot =>
  foreignSheet(
    "様式",
    [
      textCell(1, 1, "遅れ {{件数:遅れ}}件"),
      textCell(2, 8, "上から"),
      textCell(2, 9, "またぐ"),
      textCell(3, 1, "{{一覧:遅れ}}"),
      textCell(3, 2, "{{指標名}}"),
      number(3, 3, 2),
      number(3, 4, 4, "C3*2"),
      textCell(3, 6, "備考"),
      textCell(3, 10, "下へ"),
      textCell(5, 1, "計"),
      number(5, 4, 4, "SUM(D3:D3)"),
      number(5, 5, 8, "様式!D5*2"),
      textCell(7, 1, "{{一覧:達成}}"),
      textCell(9, 1, "以上"),
    ],
    {
      mergedAreas: [
        area(1, 1, 1, 3),
        area(2, 8, 3, 8),
        area(2, 9, 4, 9),
        area(3, 6, 3, 7),
        area(3, 10, 4, 10),
        area(5, 1, 5, 3),
        area(6, 2, 7, 3),
      ],
    },
  );

const formWorkbook = (): WorkbookSnapshot =>
  workbookOf(foreignSheet("1", [textCell(1, 1, "取組目標")]), form());

const filled = (row: number, column: number, content: string | number | null) => {
  const written: PlanContent =
    content === null
      ? { kind: "blank" }
      : typeof content === "string"
        ? { kind: "text", text: content }
        : { kind: "number", number: content, format: "integer" };
  return { row, column, content: written };
};

const template = (rest: Partial<TemplatePlan> = {}): TemplatePlan => ({
  purpose: "template-1",
  name: "様式（記入済み）",
  templateSheet: "様式",
  repeats: [
    { row: 3, count: 3 },
    { row: 7, count: 2 },
  ],
  cells: [
    filled(1, 1, "遅れ 3件"),
    ...[3, 4, 5].flatMap((row) => [filled(row, 1, row - 2), filled(row, 2, `指標${row - 2}`)]),
    filled(9, 1, "達成1"),
    filled(10, 1, "達成2"),
  ],
  ...rest,
});

const planOf = (...templates: readonly TemplatePlan[]): WorkbookPlan => ({
  format: 1,
  sheets: [],
  templates,
});

/** A formula's result is left to whoever opens a file. */
const bare = ({ row, column, text, formula }: CellSnapshot): string =>
  `${row},${column} ${formula === undefined ? text : `=${formula}`}`;

const copyIn = ({ sheets }: WorkbookSnapshot): SheetSnapshot => {
  const copy = sheets.find(({ purpose }) => purpose === "template-1");
  if (!copy) throw new Error("no layout was filled in");
  return copy;
};

/** What a host promises that fills in layouts of people's own. */
export function describeTemplates(open: HostFactory): void {
  it("fills a copy of a layout in: rows with a list are repeated, all below moves down", async () => {
    const host = await open(formWorkbook());
    const outcome = await host.applyPlan(planOf(template()));
    expect(outcome).toEqual({
      written: [{ purpose: "template-1", name: "様式（記入済み）" }],
      refused: [],
    });
    const copy = copyIn(await host.readSnapshot());
    expect(copy.cells.filter(({ column }) => column !== 5).map(bare)).toEqual([
      "1,1 遅れ 3件",
      "2,8 上から",
      "2,9 またぐ",
      ...[3, 4, 5].flatMap((row) => [
        `${row},1 ${row - 2}`,
        `${row},2 指標${row - 2}`,
        `${row},3 2`,
        `${row},4 =C${row}*2`,
        `${row},6 備考`,
        ...(row === 3 ? ["3,10 下へ"] : []),
      ]),
      "7,1 計",
      "7,4 =SUM(D3:D5)",
      "9,1 達成1",
      "10,1 達成2",
      "12,1 以上",
    ]);
    expect(new Set(copy.mergedAreas.map((merged) => JSON.stringify(merged)))).toEqual(
      new Set(
        [
          area(1, 1, 1, 3),
          area(2, 8, 5, 8),
          area(2, 9, 6, 9),
          area(3, 6, 3, 7),
          area(4, 6, 4, 7),
          area(5, 6, 5, 7),
          area(3, 10, 6, 10),
          area(7, 1, 7, 3),
          area(8, 2, 10, 3),
        ].map((merged) => JSON.stringify(merged)),
      ),
    );
  });

  it("leaves the layout as it is, and replaces its copy when it is filled in again", async () => {
    const host = await open(formWorkbook());
    await host.applyPlan(planOf(template()));
    const once = await host.readSnapshot();
    await host.applyPlan(planOf(template({ repeats: [], cells: [filled(1, 1, "遅れ 0件")] })));
    const twice = await host.readSnapshot();
    expect(once.sheets.slice(0, 2)).toEqual(formWorkbook().sheets);
    expect(twice.sheets.slice(0, 2)).toEqual(formWorkbook().sheets);
    expect(twice.sheets).toHaveLength(3);
    expect(copyIn(twice).cells.map(bare).slice(0, 2)).toEqual(["1,1 遅れ 0件", "2,8 上から"]);
  });

  it("keeps texts that are filled in as they are, and empties what stands for nothing", async () => {
    const host = await open(formWorkbook());
    const count = AWKWARD_TEXTS.length;
    const cells = AWKWARD_TEXTS.flatMap((text, index) => [
      filled(3 + index, 1, text),
      filled(3 + index, 2, null),
    ]);
    await host.applyPlan(planOf(template({ repeats: [{ row: 3, count }], cells })));
    const { cells: found } = copyIn(await host.readSnapshot());
    const list = found.filter(({ row }) => row >= 3 && row < 3 + count);
    expect(list.filter(({ column }) => column === 1)).toEqual(
      AWKWARD_TEXTS.map((text, index) => textCell(3 + index, 1, text)),
    );
    expect(list.filter(({ column }) => column === 2)).toEqual([]);
  });

  it("refuses a copy whose name a sheet of people's own has", async () => {
    const theirs = foreignSheet("様式（記入済み）", [textCell(1, 1, "手作り")]);
    const host = await open(workbookOf(form(), theirs));
    const { refused } = await host.applyPlan(planOf(template()));
    expect(refused).toEqual([
      { purpose: "template-1", name: theirs.name, reason: "foreign-sheet-of-that-name" },
    ]);
    expect((await host.readSnapshot()).sheets).toEqual([form(), theirs]);
  });
}
