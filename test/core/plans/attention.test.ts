import type { Indicator } from "../../../src/core";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { cellUnder, linkOf, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";

const made = (name: string, actual: string, more: IndicatorText = {}) =>
  anIndicator({
    name,
    sheet: name,
    targets: [[2020, "100件"]],
    actuals: [[2020, actual]],
    ...more,
  });
const attentionOf = (...indicators: readonly Indicator[]) =>
  sheetOf(planOf(checkOf([aReading("a.xlsx", ...indicators)])), "attention");
const listed = (...indicators: readonly Indicator[]): readonly string[] => {
  const sheet = attentionOf(...indicators);
  return sheet.cells
    .filter(
      ({ row, column, content }) =>
        row > sheet.frozenRows && column === 4 && content.kind !== "blank",
    )
    .map(shown);
};

test("lists what is late, unreported or in dispute, the worst first", () => {
  const names = listed(
    made("達成", "100件"),
    made("やや遅れ", "80件"),
    made("未報告", ""),
    made("自己評価だけ遅れ", "周知した", { status: [2020, "遅れている"] }),
    made("食い違い", "95件", { status: [2020, "やや遅れている"] }),
    made("遅れ", "10件"),
    made("言葉だけ", "周知した"),
  );
  expect(names).toEqual(["遅れ", "未報告", "やや遅れ", "自己評価だけ遅れ", "食い違い"]);
});

test("says so where nothing is late", () => {
  const sheet = attentionOf(made("達成", "100件"));
  expect(sheet.cells.map(shown)).toContain(
    "遅れている指標、未報告の指標、自己評価と判定が異なる指標はありません。",
  );
  expect(sheet.cells.filter(({ row }) => row > sheet.frozenRows)).toEqual([]);
});

test("a row says everything that a meeting asks, each figure with its way back", () => {
  const sheet = attentionOf(
    anIndicator({
      name: "提案数",
      sheet: "3",
      number: "3-(1)",
      goal: "人づくり",
      initiative: "職員提案の推進",
      department: "総務課",
      baseline: [2017, "13件"],
      targets: [
        [2019, "16件"],
        [2020, "→"],
        [2023, "20件"],
      ],
      actuals: [
        [2019, "12件"],
        [2020, "14件"],
        [2021, ""],
      ],
      status: [
        [2019, "順調"],
        [2020, "やや遅れ"],
      ],
      narratives: {
        取組内容: "周知した",
        今後の課題: "周知の方法",
        次年度の取組: "表彰",
        令和3年度の取組内容: "募集",
      },
    }),
  );
  const under = (header: string) => cellUnder(sheet, header, "提案数");
  const headers = tableBelow(sheet, "番号")[0] ?? [];
  expect(headers.map((header) => shown(under(header)))).toEqual([
    "3-(1)",
    "人づくり",
    "職員提案の推進",
    "提案数",
    "総務課",
    "16件 (R1)",
    "14件 (R2)",
    "16",
    "-2",
    "0.7",
    "■ 遅れている",
    "▅▁█ H29 13件 → R1 12件 → R2 14件",
    "やや遅れ",
    "令和2年度の目標16件に対し、実績は14件で、基準値から目標までの道のりの33.3%まで進んでいます。",
    "周知の方法\n表彰\n募集",
    "",
    "",
    "3!T4",
    "a.xlsx",
  ]);
  expect(["目標", "実績", "自己評価", "セル"].map((header) => linkOf(under(header)))).toEqual([
    "3!S3",
    "3!T4",
    "3!T5",
    "3!T4",
  ]);
  expect(["対応", "コメント"].map((header) => under(header).role)).toEqual(["input", "input"]);
  expect([under("判定").role, under("自己評価").role]).toEqual(["bad", "caution"]);
});

test("the newest value is shown whatever the order of the form's columns", () => {
  const sheet = attentionOf(
    anIndicator({
      name: "提案数",
      targets: [
        [2020, "20件"],
        [2019, "10件"],
      ],
      actuals: [
        [2020, "5件"],
        [2019, "9件"],
      ],
    }),
  );
  expect([
    shown(cellUnder(sheet, "目標", "提案数")),
    shown(cellUnder(sheet, "実績", "提案数")),
  ]).toEqual(["20件 (R2)", "5件 (R2)"]);
});

test("of several workbooks a row names its own, and only cells of the one written into can be reached", () => {
  const report = checkOf([
    aReading("a.xlsx", made("甲", "1件")),
    aReading("b.xlsx", made("乙", "1件")),
  ]);
  const sheet = sheetOf(planOf(report), "attention");
  const cells = ["甲", "乙"].map((name) => cellUnder(sheet, "実績", name));
  expect(cells.map(linkOf)).toEqual(["甲!T4", null]);
  expect(shown(cellUnder(sheet, "セル", "乙"))).toBe("乙!T4");
  expect(shown(cellUnder(sheet, "ブック", "乙"))).toBe("b.xlsx");
});

test("the colour of a verdict follows its words, a bar its attainment, in the list and not below it", () => {
  const sheet = attentionOf(made("遅れ", "10件"), made("未報告", ""));
  const rows = { top: sheet.frozenRows + 1, bottom: sheet.frozenRows + 2 };
  const verdicts = { ...rows, left: 11, right: 11 };
  expect(sheet.conditionalFormats).toEqual([
    { kind: "data-bar", minimum: 0, maximum: 1, area: { ...rows, left: 10, right: 10 } },
    { kind: "text-is", text: "◎ 達成", role: "good", area: verdicts },
    { kind: "text-is", text: "● 順調", role: "good", area: verdicts },
    { kind: "text-is", text: "▲ やや遅れている", role: "caution", area: verdicts },
    { kind: "text-is", text: "■ 遅れている", role: "bad", area: verdicts },
    { kind: "text-is", text: "・ 期限前", role: "muted", area: verdicts },
    { kind: "text-is", text: "□ 未報告", role: "bad", area: verdicts },
    { kind: "text-is", text: "－ 判定なし", role: "muted", area: verdicts },
  ]);
});

test("an empty list has no conditional formats", () => {
  expect(attentionOf(made("達成", "100件")).conditionalFormats).toEqual([]);
});
