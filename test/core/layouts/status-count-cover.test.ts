import { sheet } from "../../support/sheet-builder";
import { readSheets, saidNotes } from "./said";

const cover = {
  A1: "プラン",
  A3: "○令和3年度 進捗状況",
  A5: "達成状況",
  B5: "件数",
  A6: "順調",
  B6: 17,
  A7: "遅れている",
  B7: 2,
};

test("words with how often they occur, in the year that the lines above speak of", () => {
  const reading = readSheets(sheet("総括", cover));
  expect(reading.summaries).toEqual([
    { kind: "status-count", label: "順調", number: 17, fiscalYear: 2021, cell: "総括!B6" },
    { kind: "status-count", label: "遅れている", number: 2, fiscalYear: 2021, cell: "総括!B7" },
  ]);
  expect(reading.indicators).toEqual([]);
  expect(saidNotes(reading)).toEqual([]);
});

test("lines of two rows' height are counted once", () => {
  const tall = { A5: "達成状況", B5: "件数", A6: "順調", B6: 17, A8: "遅れている", B8: 2 };
  const { summaries } = readSheets(sheet("総括", tall, ["A6:A7", "B6:B7", "A8:A9", "B8:B9"]));
  expect(summaries.map(({ label, number }) => [label, number])).toEqual([
    ["順調", 17],
    ["遅れている", 2],
  ]);
});

test("a year in the header itself counts before the lines above; without any there is none", () => {
  const inHeader = readSheets(sheet("総括", { ...cover, A5: "R2達成状況" }));
  expect(inHeader.summaries[0]?.fiscalYear).toBe(2020);
  const none = readSheets(sheet("総括", { ...cover, A3: "進捗の一覧" }));
  expect(none.summaries[0]?.fiscalYear).toBeNull();
});

test("the counts end where no number stands; what follows is noted", () => {
  const reading = readSheets(sheet("総括", { ...cover, A8: "備忘", B8: "17件に直す" }));
  expect(reading.summaries).toHaveLength(2);
  expect(saidNotes(reading)).toEqual(["cell-not-used @総括!A8", "cell-not-used @総括!B8"]);
});
