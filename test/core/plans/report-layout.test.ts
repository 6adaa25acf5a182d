import { planReport, type ReportSettings, type SheetPlan } from "../../../src/core";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { sheetOf, shown } from "../../support/plan-reading";
import { workbook } from "../../support/sheet-builder";

const late = (name: string, department = "総務課") =>
  anIndicator({
    name,
    department,
    initiative: "取組",
    targets: [[2020, "1,200,000件"]],
    actuals: [[2020, "10件"]],
  });

const reading = aReading("a.xlsx", late("甲"), late("乙", "税務課"));

const sheetsWith = (layout: ReportSettings): readonly SheetPlan[] =>
  planReport(checkOf([reading]), { into: workbook("a.xlsx"), locale: "ja", layout }).sheets;

function sheetWith(layout: ReportSettings, purpose: SheetPlan["purpose"]): SheetPlan {
  return sheetOf({ format: 1, sheets: sheetsWith(layout) }, purpose);
}

/** The headings of a sheet's list, those of hidden columns in brackets. */
const headings = ({ cells, frozenRows, columns }: SheetPlan): readonly string[] =>
  cells
    .filter(({ row }) => row === frozenRows)
    .map((cell) => (columns[cell.column - 1]?.hidden ? `(${shown(cell)})` : shown(cell)));

test("only the chosen sheets are made, in the chosen order", () => {
  const sheets: ReportSettings["sheets"] = ["findings", "summary"];
  expect(sheetsWith({ sheets }).map(({ purpose }) => purpose)).toEqual(sheets);
});

test("one's own title stands before the sheet's, the name of the office above", () => {
  const sheet = sheetWith({ title: "令和3年度 計画", logoLine: "企画課" }, "summary");
  expect(sheet.cells.slice(0, 2).map(shown)).toEqual(["企画課", "令和3年度 計画　進捗総括"]);
  expect(sheet.name).toBe("進捗総括");
  expect(sheet.page.footer.left[0]).toBe("令和3年度 計画　進捗総括（");
});

test("a list has the chosen columns in their order", () => {
  const columns = { indicators: ["indicator", "figure", "unit"] };
  const sheet = sheetWith({ columns }, "indicators");
  expect(headings(sheet)).toEqual(["指標", "数値", "単位"]);
  expect(sheet.tables[0]?.area).toMatchObject({ left: 1, right: 3 });
});

test("columns by which typed texts are found again stay, hidden", () => {
  const sheet = sheetWith({ columns: { attention: ["verdict", "indicator"] } }, "attention");
  expect(headings(sheet)).toEqual([
    "判定",
    "指標",
    "(番号)",
    "(取組)",
    "(所管課)",
    "(対応)",
    "(コメント)",
    "(セル)",
    "(ブック)",
  ]);
});

test("what people typed survives runs in which its columns were not chosen", async () => {
  const host = inMemoryHost(workbook("a.xlsx"));
  const write = async (layout: ReportSettings, typed?: string) => {
    const into = await host.readSnapshot();
    const plan = planReport(checkOf([reading]), { into, locale: "ja", layout });
    await host.applyPlan({
      ...plan,
      sheets: plan.sheets.map((sheet) => {
        const column = sheet.cells.find((cell) => shown(cell) === "対応")?.column;
        const row = sheet.cells.find((cell) => shown(cell) === "税務課")?.row;
        if (typed === undefined || sheet.purpose !== "attention") return sheet;
        const cells = sheet.cells.map((cell) =>
          cell.row === row && cell.column === column
            ? { ...cell, content: { kind: "text" as const, text: typed } }
            : cell,
        );
        return { ...sheet, cells };
      }),
    });
    const { sheets } = await host.readSnapshot();
    const { cells = [] } = sheets.find(({ purpose }) => purpose === "attention") ?? {};
    const row = cells.find(({ text }) => text === "税務課")?.row;
    return cells.filter((cell) => cell.row === row).map(({ text }) => text);
  };
  expect(await write({}, "4月に周知")).toContain("4月に周知");
  expect(await write({ columns: { attention: ["verdict"] } })).toContain("4月に周知");
  expect(await write({})).toContain("4月に周知");
});

test.each<[ReportSettings, number]>([
  [{}, 241],
  [{ orientation: "portrait" }, 163],
  [{ paper: "A3" }, 352],
  [{ paper: "A3", orientation: "portrait" }, 241],
])("%j makes no sheet wider than can be read on its paper", (layout, room) => {
  for (const { columns, page } of sheetsWith(layout)) {
    expect(page).toMatchObject({ paper: "A4", orientation: "landscape", ...layout });
    const shownWidths = columns.filter(({ hidden }) => !hidden).map(({ width }) => width + 0.71);
    // Figures and short words take what they need beyond that, which is little.
    expect(shownWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room * 1.06);
  }
});

test("upright paper leaves out what can be spared, and nothing that was chosen", () => {
  const upright = sheetWith({ orientation: "portrait" }, "attention");
  expect(headings(upright)).not.toContain("目標・柱");
  expect(headings(upright)).toContain("(ブック)");
  const columns = { attention: ["indicator", "goal"] };
  expect(
    headings(sheetWith({ orientation: "portrait", columns }, "attention")).slice(0, 2),
  ).toEqual(["指標", "目標・柱"]);
});

test("a column is as wide as its longest figure, on narrow paper too", () => {
  const sheet = sheetWith({ orientation: "portrait" }, "indicators");
  const column = headings(sheet).indexOf("数値");
  expect(sheet.columns[column]?.width).toBeGreaterThanOrEqual("1,200,000".length + 2);
});

test("the tables below a list of few columns have room all the same", () => {
  const sheet = sheetWith({ columns: { findings: ["message"] } }, "findings");
  const found = ["検証項目", "指標", "シート", "セル", "ブック", "回答"].map((word) => `(${word})`);
  expect(headings(sheet)).toEqual(["内容", "", "", "", ...found]);
  expect(sheet.columns.filter(({ hidden }) => !hidden)).toHaveLength(4);
  const rules = sheet.cells.filter(({ role }) => role === "header").map(shown);
  expect(rules).toEqual(expect.arrayContaining(["検証項目", "検証した数", "対象外", "指摘"]));
});
