import { sheet, type CellContent } from "../../support/sheet-builder";
import { readSheets, saidNotes } from "./said";

/** A table of one indicator's years that begins in a row. */
const years = (row: number, actual: number): Record<string, CellContent> => ({
  [`A${row}`]: "年度",
  [`B${row}`]: "目標",
  [`C${row}`]: "実績",
  [`A${row + 1}`]: "R3",
  [`B${row + 1}`]: 10,
  [`C${row + 1}`]: actual,
});

const departmentsOf = (cells: Record<string, CellContent>) =>
  readSheets(sheet("S", cells)).indicators.map(({ name, department }) => [name, department]);

test("forms whose initiative goes by a word that nobody knows begin where their first labels come again", () => {
  const cells = {
    ...{ A1: "担当課", B1: "総務課", A2: "ことがら", B2: "広報", A3: "指標", B3: "参加者" },
    ...years(4, 9),
    ...{ A6: "指標", B6: "利用者" },
    ...years(7, 8),
    ...{ A9: "担当課", B9: "財政課", A10: "ことがら", B10: "窓口", A11: "指標", B11: "歳入" },
    ...years(12, 7),
  };
  expect(departmentsOf(cells)).toEqual([
    ["参加者", "総務課"],
    ["利用者", "総務課"],
    ["歳入", "財政課"],
  ]);
});

test("behind words and a label that nobody knows stands a department, which is doubted", () => {
  const cells = {
    ...{ A1: "指標", B1: "参加者", C1: "受け持つ所", D1: "総務課" },
    ...years(2, 9),
  };
  expect(departmentsOf(cells)).toEqual([["参加者", "総務課"]]);
  expect(saidNotes(readSheets(sheet("S", cells)))).toContain("department-doubtful @S!B1");
});

test("a value that stands once for several indicators is doubted", () => {
  const cells = {
    ...{ A1: "基準値", B1: 5, A2: "指標", B2: "参加者" },
    ...years(3, 9),
    ...{ A5: "指標", B5: "利用者" },
    ...years(6, 8),
  };
  expect(saidNotes(readSheets(sheet("S", cells)))).toContain("value-shared @S!B1");
});

test("a name without a label is doubted", () => {
  const notes = saidNotes(readSheets(sheet("S", { A1: "参加者の数", ...years(2, 9) })));
  expect(notes).toContain("name-from-line @S!A1");
});

test("baselines of several years are doubted one by one, a single one is not", () => {
  const ledger = (...years: readonly string[]) =>
    sheet("一覧", {
      A1: "指標名",
      A2: "健診の受診率",
      ...Object.fromEntries(
        years.flatMap((year, index) => {
          const column = String.fromCharCode("B".charCodeAt(0) + index);
          return [
            [`${column}1`, `基準値（${year}）`],
            [`${column}2`, `${50 + index}%`],
          ];
        }),
      ),
      G1: "目標（R5）",
      G2: "60%",
    });
  const doubted = (...years: readonly string[]) =>
    readSheets(ledger(...years))
      .notes.filter(({ code }) => code === "baselines-doubtful")
      .map(({ cell }) => cell);
  expect(doubted("R1", "R2")).toEqual(["一覧!B2", "一覧!C2"]);
  expect(doubted("R1")).toEqual([]);
});
