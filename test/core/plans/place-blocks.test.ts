import {
  figure,
  text,
  type Block,
  type ChartBlock,
  type TableBlock,
} from "../../../src/core/plans/blocks";
import { placeBlocks } from "../../../src/core/plans/place-blocks";
import { linkOf, textsOf } from "../../support/plan-reading";

const place = (blocks: readonly Block[], widths: readonly number[] = [10, 10, 10, 10, 10, 10]) =>
  placeBlocks(
    {
      purpose: "summary",
      name: "進捗総括",
      columns: widths.map((width) => ({ width })),
      page: {
        paper: "A4",
        orientation: "landscape",
        footer: { left: ["進捗総括"], center: [], right: [] },
      },
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

describe("a chart", () => {
  const table: TableBlock = {
    block: "table",
    columns: [
      { header: "目標", span: 2 },
      { header: "順調", span: 1 },
    ],
    rows: [
      [text("甲"), figure(1, "integer")],
      [text("乙"), figure(2, "integer")],
      [text("計"), figure(3, "integer")],
    ],
  };
  const chart: ChartBlock = {
    block: "chart",
    title: "目標別の判定",
    description: "目標ごとの横棒グラフです。",
    table,
    bars: 2,
    series: [{ name: "順調", column: 1, role: "good" }],
  };

  test.each([
    ["above it", [chart, table], { top: 1, left: 1, bottom: 8, right: 6 }, 10],
    ["below it", [table, chart], { top: 5, left: 1, bottom: 12, right: 6 }, 2],
    [
      "beside it",
      [
        {
          block: "beside" as const,
          parts: [
            { column: 1, blocks: [table] },
            { column: 5, blocks: [chart] },
          ],
        },
      ],
      { top: 1, left: 5, bottom: 8, right: 6 },
      2,
    ],
  ])("shows the cells of a table %s", (_, blocks, area, firstRow) => {
    const rows = { top: firstRow, bottom: firstRow + 1 };
    expect(place(blocks).charts).toEqual([
      {
        title: "目標別の判定",
        description: "目標ごとの横棒グラフです。",
        area,
        categories: { ...rows, left: 1, right: 1 },
        series: [{ name: "順調", values: { ...rows, left: 3, right: 3 }, role: "good" }],
      },
    ]);
  });

  test("reserves rows of a known height, and what follows stands below them", () => {
    const sheet = place([chart, line("下"), table]);
    expect(textsOf(sheet)).toMatchObject({ A9: "下" });
    expect(sheet.rowHeights.slice(0, 8)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, height: 19 })),
    );
  });

  test.each([2, 5, 14, 20, 60])("of %d bars fits on a page below the head of a sheet", (bars) => {
    const sheet = place([{ ...chart, bars }, table]);
    const height = sheet.rowHeights
      .filter(({ row }) => sheet.charts.some(({ area }) => row <= area.bottom))
      .reduce((sum, row) => sum + row.height, 0);
    expect(height).toBeLessThanOrEqual(420);
    expect(height).toBeGreaterThanOrEqual(Math.min(90 + bars * 24, 400));
  });

  test("of a table on another sheet is refused", () => {
    expect(() => place([chart])).toThrow("目標別の判定");
  });
});

describe("a native table", () => {
  const native: TableBlock = {
    block: "table",
    isMain: true,
    nativeName: "Shinchoku_Test",
    columns: [
      { header: "番号", span: 1, conditions: [{ kind: "data-bar", minimum: 0, maximum: 1 }] },
    ],
    rows: [[figure(1, "integer")], [figure(2, "integer")]],
  };

  test("covers header and data and brings its own filter", () => {
    const area = { top: 1, left: 1, bottom: 3, right: 1 };
    expect(place([native])).toMatchObject({
      tables: [{ name: "Shinchoku_Test", area }],
      filter: null,
      frozenRows: 1,
      conditionalFormats: [{ kind: "data-bar", area: { ...area, top: 2 } }],
    });
  });

  test("without data is none, and nothing is formatted by conditions", () => {
    expect(place([{ ...native, rows: [] }])).toMatchObject({
      tables: [],
      filter: { top: 1, left: 1, bottom: 2, right: 1 },
      conditionalFormats: [],
    });
  });
});

test("conditions apply to the data of their column, over all that it spans", () => {
  const conditions = [{ kind: "text-is", text: "順調", role: "good" }] as const;
  const columns = [
    { header: "指標", span: 2 },
    { header: "判定", span: 2, conditions },
  ];
  const rows = [[text("甲"), text("順調")]];
  const { conditionalFormats } = place([line("題"), { block: "table", columns, rows }]);
  const area = { top: 3, left: 3, bottom: 3, right: 4 };
  expect(conditionalFormats).toEqual([{ kind: "text-is", text: "順調", role: "good", area }]);
});
