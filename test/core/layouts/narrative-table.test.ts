import { sheet } from "../../support/sheet-builder";
import { readSheets, saidNotes } from "./said";

const table = {
  A1: "アクションプラン",
  A4: "項目",
  B4: "令和元年度～令和4年度の主な取組内容",
  C4: "今後の取組の方向性",
  A5: "1 協働",
  A6: "(1) 協働の推進",
  B6: "20社に助成した。",
  C6: "連携を支える。",
  A7: "(2) 見守り",
  B7: "協定を結んだ。",
  A8: "2 窓口",
  A9: "(1) 待ち時間",
  C9: "案内を広げる。",
};
const merged = ["A5:C5", "A8:C8"];

test("each row is an indicator without values, below the heading that crosses the table", () => {
  const reading = readSheets(sheet("S", table, merged));
  expect(reading.indicators.map(({ number, goal, name }) => [number, goal, name])).toEqual([
    ["1-(1)", "協働", "協働の推進"],
    ["1-(2)", "協働", "見守り"],
    ["2-(1)", "窓口", "待ち時間"],
  ]);
  expect(reading.indicators.flatMap(({ values, blanks }) => [...values, ...blanks])).toEqual([]);
  expect(reading.indicators[0]?.narratives).toEqual([
    { label: "令和元年度～令和4年度の主な取組内容", text: "20社に助成した。", cell: "S!B6" },
    { label: "今後の取組の方向性", text: "連携を支える。", cell: "S!C6" },
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a remark below the table is no row", () => {
  const reading = readSheets(sheet("S", { ...table, A11: "※ 令和5年3月時点" }, merged));
  expect(reading.indicators).toHaveLength(3);
  expect(saidNotes(reading)).toEqual([]);
});
