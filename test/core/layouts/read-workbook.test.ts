import { readWorkbook, type SheetSnapshot } from "../../../src/core";
import { sheet, workbook } from "../../support/sheet-builder";
import { readSheets, saidNotes, saidValues } from "./said";

const block = (name: string, indicator: string): SheetSnapshot =>
  sheet(name, {
    A1: "指標",
    B1: indicator,
    B2: "R1",
    C2: "R2",
    A3: "目標",
    B3: 10,
    C3: 20,
    A4: "実績",
    B4: 11,
  });

test("a table is found wherever it lies on its sheet, below any titles", () => {
  const [indicator] = readSheets(
    sheet("S", {
      B2: "令和2年度 進捗報告書",
      B3: "（企画課取りまとめ）",
      D7: "指標",
      F7: "参加者",
      F9: "R1",
      G9: "R2",
      D10: "目標",
      F10: 10,
      G10: 20,
      D11: "実績",
      F11: 11,
    }),
  ).indicators;
  expect(indicator).toMatchObject({ name: "参加者", nameCell: "S!F7" });
  expect(indicator && saidValues(indicator)).toEqual([
    "target 2019 10 @S!F10",
    "target 2020 20 @S!G10",
    "actual 2019 11 @S!F11",
  ]);
});

test("a formula's error is no value: it is kept as text, once, with a note", () => {
  const broken = sheet("S", {
    A1: "指標",
    B1: "参加者",
    B2: "R1",
    C2: "R2",
    A3: "目標",
    B3: 10,
    C3: { error: "#REF!" },
    A4: "実績",
    B4: { error: "#DIV/0!" },
    E9: { error: "#N/A" },
  });
  const reading = readSheets(broken);
  expect(reading.indicators[0]?.values.slice(1)).toMatchObject([
    { text: "#REF!", kind: "text", measures: [] },
    { text: "#DIV/0!", kind: "text", measures: [] },
  ]);
  expect(saidNotes(reading)).toEqual([
    "formula-error @S!C3",
    "formula-error @S!B4",
    "formula-error @S!E9",
  ]);
});

test("a cell that nobody understands is noted with its place and its words", () => {
  const base = block("S", "参加者");
  const stray = sheet("S", { F7: "要確認：係長まで" }).cells;
  const reading = readSheets({ ...base, cells: [...base.cells, ...stray] });
  expect(saidNotes(reading)).toEqual(["cell-not-used @S!F7"]);
  expect(reading.notes[0]?.message).toContain("要確認：係長まで");
});

test("a form whose values belong to nothing that has a name is noted instead of read", () => {
  const { cells, ...rest } = block("S", "参加者");
  const reading = readSheets({ ...rest, cells: cells.filter(({ text }) => text !== "参加者") });
  expect(reading.indicators).toEqual([]);
  expect(saidNotes(reading)).toEqual(["form-incomplete @S!A1"]);
});

test("hidden sheets, rows and columns are read like any other, and said to be hidden", () => {
  const hidden: SheetSnapshot = {
    ...block("控え", "参加者"),
    visibility: "hidden",
    hiddenRows: [4, 90],
    hiddenColumns: [3],
  };
  const reading = readSheets(hidden);
  expect(reading.indicators[0] && saidValues(reading.indicators[0])).toHaveLength(3);
  expect(saidNotes(reading)).toEqual([
    "sheet-hidden @控え",
    "row-hidden @控え",
    "column-hidden @控え",
  ]);
});

test("hidden rows and columns in which nothing stands are not worth a note", () => {
  const reading = readSheets({ ...block("S", "参加者"), hiddenRows: [90], hiddenColumns: [30] });
  expect(saidNotes(reading)).toEqual([]);
});

test("a sheet without a table is noted once, an empty one not at all", () => {
  const reading = readSheets(sheet("目次", { A1: "目次", A2: "1", B2: "窓口" }), sheet("白紙", {}));
  expect(reading.indicators).toEqual([]);
  expect(reading.sheetNames).toEqual(["目次", "白紙"]);
  expect(saidNotes(reading)).toEqual(["sheet-without-table @目次"]);
});

test("sheets that we wrote ourselves are passed over", () => {
  const ours: SheetSnapshot = { ...block("指標一覧", "参加者"), purpose: "indicators" };
  const reading = readSheets(ours, block("S", "参加者"));
  expect(reading.sheetNames).toEqual(["S"]);
  expect(reading.indicators.map(({ sheet: name }) => name)).toEqual(["S"]);
});

test("a key is made of words, not of places; a second one of the same words is counted", () => {
  const { indicators } = readSheets(
    block("1", "参加者"),
    block("2", "参 加 者"),
    block("3", "利用者"),
  );
  expect(indicators.map(({ key }) => key)).toEqual(["参加者", "参加者#2", "利用者"]);
});

test("a name broken over lines is one line", () => {
  expect(readSheets(block("S", "窓口の\n待ち時間")).indicators[0]?.name).toBe("窓口の 待ち時間");
});

test("notes are in the language asked for", () => {
  const snapshot = workbook("a.xlsx", sheet("目次", { A1: "目次" }));
  const [japanese, english] = [readWorkbook(snapshot, "ja"), readWorkbook(snapshot, "en")];
  expect(japanese.notes[0]?.code).toBe(english.notes[0]?.code);
  expect(japanese.notes[0]?.message).not.toBe(english.notes[0]?.message);
});
