import { figure, text, type Block } from "../../../src/core/plans/blocks";
import { placeBlocks } from "../../../src/core/plans/place-blocks";
import { linkOf, textsOf } from "../../support/plan-reading";

const place = (blocks: readonly Block[], widths: readonly number[] = [10, 10, 10, 10, 10, 10]) =>
  placeBlocks(
    {
      purpose: "summary",
      name: "進捗総括",
      columns: widths.map((width) => ({ width })),
      page: { paper: "A4", orientation: "landscape", footer: "進捗総括" },
      into: "a.xlsx",
    },
    blocks,
  );
const line = (words: string): Block => ({ block: "line", role: "note", text: words });

test("blocks stand below each other, gaps leave a row", () => {
  const sheet = place([line("一"), { block: "gap" }, line("二")]);
  expect(textsOf(sheet)).toEqual({ A1: "一", A3: "二" });
  expect(sheet).toMatchObject({ frozenRows: 0, repeatedRows: null, filter: null });
});

test("a table spreads its columns over as many of the sheet's as they span", () => {
  const sheet = place([
    {
      block: "table",
      columns: [
        { header: "区分", span: 2 },
        { header: "件数", span: 1 },
      ],
      rows: [[text("順調"), figure(3, "integer")]],
    },
  ]);
  expect(textsOf(sheet)).toEqual({ A1: "区分", C1: "件数", A2: "順調", C2: "3" });
  expect(sheet.mergedAreas).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ]);
  // A covered cell carries the look of the area, so that borders close.
  expect(sheet.cells.find(({ row, column }) => row === 2 && column === 2)).toEqual({
    row: 2,
    column: 2,
    role: "body",
    content: { kind: "blank" },
  });
});

test("blocks stand beside each other, and what follows stands below the longer one", () => {
  const sheet = place([
    {
      block: "beside",
      parts: [
        { column: 1, blocks: [line("左")] },
        { column: 4, blocks: [line("右1"), line("右2")] },
      ],
    },
    line("下"),
  ]);
  expect(textsOf(sheet)).toEqual({ A1: "左", D1: "右1", D2: "右2", A3: "下" });
});

test("the main table's header stays in view, repeats on each page and carries the filter", () => {
  const sheet = place([
    line("題"),
    {
      block: "table",
      isMain: true,
      columns: [
        { header: "番号", span: 1 },
        { header: "指標", span: 2 },
      ],
      rows: [
        [text("1"), text("甲")],
        [text("2"), text("乙")],
      ],
    },
  ]);
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.repeatedRows).toEqual({ from: 2, to: 2 });
  expect(sheet.filter).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
});

test("a row is as high as its fullest cell, a line as high as it asks", () => {
  const sheet = place([
    { block: "line", role: "title", text: "題", height: 26 },
    {
      block: "table",
      columns: [
        { header: "指標", span: 1 },
        { header: "理由", span: 1 },
      ],
      rows: [
        [text("甲"), text("一\n二\n三")],
        [figure(1, "integer"), figure(2, "integer")],
      ],
    },
  ]);
  expect(sheet.rowHeights).toEqual([
    { row: 1, height: 26 },
    { row: 2, height: 19 },
    { row: 3, height: 49 },
  ]);
});

test("a span of columns gives a text the room of all of them", () => {
  const rows = [[text("あいうえおかきくけこ")]];
  const narrow = place([{ block: "table", columns: [{ header: "", span: 1 }], rows }]);
  const wide = place([{ block: "table", columns: [{ header: "", span: 3 }], rows }]);
  expect(narrow.rowHeights.at(-1)?.height).toBe(49);
  expect(wide.rowHeights.at(-1)?.height).toBe(19);
});

describe("a click", () => {
  const linked = (words: string, file: string, cell: string) => {
    const row = [text(words, "body", { file, cell })];
    return place([{ block: "table", columns: [{ header: "元", span: 1 }], rows: [row] }]).cells.at(
      -1,
    );
  };

  test.each([
    [
      "leads to a cell of the workbook written into",
      "68.9%",
      "a.xlsx",
      "基本目標1!D10",
      "基本目標1!D10",
    ],
    ["leads to a sheet with a mark in its name", "1", "a.xlsx", "注意!!B2", "注意!!B2"],
    ["leads nowhere for another workbook", "68.9%", "b.xlsx", "基本目標1!D10", null],
    ["leads nowhere for a sheet without a cell", "総括", "a.xlsx", "総括", null],
    ["leads nowhere from a text of two lines", "件数 1\n人数 2", "a.xlsx", "1!D10", null],
    ["leads nowhere from a text that is wrapped", "あいうえおかきくけこ", "a.xlsx", "1!D10", null],
  ])("%s", (_, words, file, cell, link) => {
    const placed = linked(words, file, cell);
    expect(placed && linkOf(placed)).toBe(link);
  });

  test("leads from a number to its cell", () => {
    const row = [figure(17, "integer", { file: "a.xlsx", cell: "総括!B6" })];
    const sheet = place([{ block: "table", columns: [{ header: "件数", span: 1 }], rows: [row] }]);
    expect(sheet.cells.map(linkOf)).toEqual([null, "総括!B6"]);
  });
});
