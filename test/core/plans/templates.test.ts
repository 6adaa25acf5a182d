import {
  planReport,
  readWorkbook,
  type ReportSettings,
  type SheetSnapshot,
  type TemplatePlan,
  type WorkbookPlan,
} from "../../../src/core";
import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { sheet, workbook } from "../../support/sheet-builder";

const indicator = (name: string, department: string, actual: string) =>
  anIndicator({
    name,
    department,
    initiative: "取組",
    targets: [[2020, "100件"]],
    actuals: [[2020, actual]],
    status: [2020, "順調"],
  });

const report = checkOf([
  aReading(
    "計画.xlsx",
    indicator("甲", "総務課", "10件"),
    indicator("乙", "税務課", "100件"),
    indicator("丙", "総務課", "20件"),
  ),
]);

function planInto(layout: ReportSettings, ...sheets: readonly SheetSnapshot[]): WorkbookPlan {
  return planReport(report, { into: workbook("計画.xlsx", ...sheets), locale: "ja", layout });
}

/** A layout with these texts, filled in. */
function filled(
  texts: Readonly<Record<string, string>>,
  layout: ReportSettings = {},
): TemplatePlan & { readonly notes: readonly string[] } {
  const { templates = [], notes = [] } = planInto(layout, sheet("様式", texts));
  const [template] = templates;
  if (!template) throw new Error("no template was planned");
  return { ...template, notes };
}

const contentIn = (text: string, layout: ReportSettings = {}) =>
  filled({ A1: text, B1: "{{基準日}}" }, layout).cells[0]?.content;

test.each<[string, string | number]>([
  ["{{件数:遅れている}}", 2],
  ["{{件数:遅れ}}", 2],
  ["｛｛件数：達成｝｝", 1],
  ["{{ count : achieved }}", 1],
  ["{{件数}}", 3],
  ["{{件数:全件}}", 3],
  ["{{件数:未報告}}", 0],
  ["{{割合:遅れている}}", "66.7%"],
  ["{{課別:総務課}}", 2],
  ["{{課別:税務課:遅れている}}", 0],
  ["{{自己評価:順調}}", 3],
  ["{{自己評価:遅れている}}", 0],
  ["{{年度}}", "令和2年度"],
  ["{{基準日}}", "令和3年3月31日"],
  ["{{判定方式}}", "進み具合"],
  ["{{ファイル名}}", "計画"],
  ["遅れ {{件数:遅れている}}件（{{割合:遅れている}}）", "遅れ 2件（66.7%）"],
])("%s becomes %j", (text, shown) => {
  expect(contentIn(text)).toMatchObject(
    typeof shown === "number" ? { kind: "number", number: shown } : { kind: "text", text: shown },
  );
});

test("title and office come from the settings", () => {
  const layout = { title: "実施計画", logoLine: "企画課" };
  expect(contentIn("{{団体名}} {{題名}}", layout)).toEqual({
    kind: "text",
    text: "企画課 実施計画",
  });
});

test("a row with a list is repeated for each entry, and what stands below moves down", () => {
  const { cells, repeats } = filled({
    A3: "{{一覧:遅れ}}{{連番}}",
    B3: "{{指標名}}",
    C3: "{{担当課}}",
    A5: "計 {{件数:遅れ}}件",
  });
  expect(repeats).toEqual([{ row: 3, count: 2 }]);
  expect(
    cells.map(({ row, column, content }) => [
      row,
      column,
      "text" in content ? content.text : "number" in content && content.number,
    ]),
  ).toEqual([
    [3, 1, 1],
    [3, 2, "甲"],
    [3, 3, "総務課"],
    [4, 1, 2],
    [4, 2, "丙"],
    [4, 3, "総務課"],
    [6, 1, "計 2件"],
  ]);
});

test("a list without entries keeps its row and says so", () => {
  const { cells, repeats } = filled({ A3: "{{一覧:期限前}}", B3: "{{指標名}}" });
  expect(repeats).toEqual([]);
  expect(cells.map(({ content }) => content)).toEqual([
    { kind: "text", text: "該当なし" },
    { kind: "blank" },
  ]);
});

test("達成率 is written as it is shown, since the form's format may not show a share", () => {
  const { cells } = filled({ A1: "{{一覧:達成}}", B1: "{{達成率}}" });
  expect(cells[1]?.content).toEqual({ kind: "text", text: "100.0%" });
});

test.each([
  ["{{合計}}", "様式!A1の「{{合計}}」は知らない差し込みのため、そのまま残しました。"],
  ["{{件数:遅延}}", "「遅延」が分からないため、そのまま残しました。"],
  ["{{課別:財政課}}", "使える言葉は、総務課、税務課です。"],
  ["{{指標名}}", "{{一覧:…}}と同じ行に置いてください。"],
  ["{{一覧:遅延}}", "「遅延」が分からないため、そのまま残しました。"],
  ["{{一覧:遅れ}}{{一覧:達成}}", "一覧は1行に1つにしてください。"],
])("%s stays as it is, and a sentence says why", (text, reason) => {
  const { cells, notes } = filled({ A1: text, A2: "{{基準日}}" });
  expect(cells[0]?.content).toEqual({ kind: "text", text });
  expect(notes).toEqual([expect.stringContaining(reason)]);
});

test("a layout is known by its placeholders alone, and is not read as a form", () => {
  const forms = workbook(
    "a.xlsx",
    sheet("様式", { A1: "指標", B1: "目標", A2: "{{一覧:遅れ}}{{指標名}}", B2: "{{目標}}" }),
    sheet("覚え", { A1: "{{氏名}}" }),
  );
  const { notes, sheetNames } = readWorkbook(forms, "ja");
  expect(sheetNames).toEqual(["覚え"]);
  expect(notes).toContainEqual(
    expect.objectContaining({ code: "sheet-is-template", cell: "様式" }),
  );
  expect(planInto({}, ...forms.sheets).templates).toHaveLength(1);
});

test("a copy is found again by its name, and other copies are left alone", () => {
  const texts = { A1: "{{基準日}}" };
  const copy = (name: string, purpose: SheetSnapshot["purpose"]) => ({
    ...sheet(name, {}),
    purpose,
  });
  const { templates } = planInto(
    {},
    sheet("甲様式", texts),
    sheet("乙様式", texts),
    copy("名を変えたもの", "template-1"),
    copy("乙様式（記入済み）", "template-2"),
  );
  expect(templates?.map(({ name, purpose }) => [name, purpose])).toEqual([
    ["甲様式（記入済み）", "template-3"],
    ["乙様式（記入済み）", "template-2"],
  ]);
});

test("a copy's name fits into a tab", () => {
  const { templates = [] } = planInto({}, sheet("あ".repeat(31), { A1: "{{基準日}}" }));
  expect(templates[0]?.name).toBe(`${"あ".repeat(24)}…（記入済み）`);
  expect(templates[0]?.name).toHaveLength(31);
});
