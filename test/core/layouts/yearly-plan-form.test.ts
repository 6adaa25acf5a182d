import { sheet, type CellContent } from "../../support/sheet-builder";
import { readSheets, saidBlanks, saidNotes, saidValues } from "./said";

const form: Readonly<Record<string, CellContent>> = {
  A1: "1 市民ニーズの把握",
  A2: "(1) 情報の提供",
  A3: "① 手段の拡大",
  A5: "担当課",
  B5: "情報課",
  D5: "関係課",
  A6: "取組内容",
  B6: "研修を開く。",
  A8: "目標の状態",
  B8: "知らせが届く。",
  E8: "現状の数値",
  E9: "アクセス数 456件 (R2.1.15現在)",
  E10: "目標の数値",
  E11: "アクセス数 510件",
  A12: "年次計画",
  B12: "年度",
  C12: "令和2年度",
  D12: "令和3年度",
  E12: "令和4年度",
  B13: "進捗状況",
  C13: "検討",
  D13: "実施",
  B14: "年度目標",
  C14: "準備する。",
  D14: "広げる。",
  B15: "数値",
  C15: "アクセス数 470件",
};

test("the circled heading is the initiative; stages, goals and figures stand below their years", () => {
  const reading = readSheets(sheet("1", form, ["A12:A15"]));
  expect(reading.indicators).toHaveLength(1);
  const [indicator] = reading.indicators;
  expect(indicator).toMatchObject({
    number: "1-(1)-①",
    goal: "市民ニーズの把握",
    initiative: "手段の拡大",
    name: "手段の拡大",
    nameCell: "1!A3",
    department: "情報課",
    unit: "件",
  });
  expect(indicator && saidValues(indicator)).toEqual([
    "baseline - アクセス数 456件 (R2.1.15現在) @1!E9",
    "target - アクセス数 510件 @1!E11",
    "target 2020 検討 @1!C13",
    "target 2021 実施 @1!D13",
    "target 2020 アクセス数 470件 @1!C15",
  ]);
  expect(indicator && saidBlanks(indicator)).toEqual([
    "target 2022 @1!E13",
    "target 2021 @1!D15",
    "target 2022 @1!E15",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("the goal of each year is kept once, under its year", () => {
  const [indicator] = readSheets(sheet("1", form)).indicators;
  expect(indicator?.narratives.filter(({ label }) => label.startsWith("年度目標"))).toEqual([
    { label: "年度目標（令和2年度）", text: "準備する。", cell: "1!C14" },
    { label: "年度目標（令和3年度）", text: "広げる。", cell: "1!D14" },
  ]);
});

test("a figure merged across years is the target of each of them", () => {
  const [indicator] = readSheets(sheet("1", form, ["C15:E15"])).indicators;
  expect(indicator && saidValues(indicator).slice(-3)).toEqual([
    "target 2020 アクセス数 470件 @1!C15",
    "target 2021 アクセス数 470件 @1!C15",
    "target 2022 アクセス数 470件 @1!C15",
  ]);
});

test("figures of each year may be called targets", () => {
  const [indicator] = readSheets(sheet("1", { ...form, B15: "目標数値" })).indicators;
  expect(indicator && saidValues(indicator)).toContain("target 2020 アクセス数 470件 @1!C15");
});

test("a row of actuals, where the form has grown one, is read as well", () => {
  const [indicator] = readSheets(
    sheet("1", { ...form, B16: "実績", C16: "アクセス数 465件" }),
  ).indicators;
  expect(indicator && saidValues(indicator).at(-1)).toBe("actual 2020 アクセス数 465件 @1!C16");
});

test("forms below each other each have the headings above them", () => {
  const next = Object.fromEntries(
    Object.entries({ ...form, A2: "(2) 窓口", A3: "① 受付の改善", B5: "市民課" })
      .filter(([address]) => address !== "A1")
      .map(([address, content]) => [
        address.replace(/\d+/, (row) => String(Number(row) + 20)),
        content,
      ]),
  );
  const { indicators } = readSheets(sheet("全部", { ...form, ...next }));
  expect(indicators.map(({ number, name, department }) => [number, name, department])).toEqual([
    ["1-(1)-①", "手段の拡大", "情報課"],
    ["1-(2)-①", "受付の改善", "市民課"],
  ]);
});
