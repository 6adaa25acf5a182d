import { readWorkbook } from "../../../src/core";
import { sheet, workbook } from "../../support/sheet-builder";
import { saidNotes } from "./said";

const ledger = {
  A1: "取組名",
  B1: "指標",
  C1: "目標",
  D1: "実績",
  A2: "窓口",
  B2: "参加者",
  C2: 10,
  D2: 9,
};

test.each([
  ["figures below a word for texts", { E1: "取組内容", E2: "3人" }, ["E2"]],
  ["a terse word below a word for texts", { E1: "取組の状況", E2: "継続中です" }, ["E2"]],
  ["sentences below a word for texts", { E1: "取組内容", E2: "窓口の案内を見直した。" }, []],
  ["a short remark", { E1: "備考", E2: "変更あり" }, []],
  ["what is no rate below a word for rates", { E1: "到達度", E2: "未達成" }, ["E2"]],
  ["a rate", { E1: "到達度", E2: "90%" }, []],
  ["a unit that is none", { E1: "単位", E2: "概ね達成" }, ["E2"]],
  ["no unit", { E1: "単位", E2: "―" }, []],
] as const)("%s: what looks misread is said", (_, cells, doubtful) => {
  for (const locale of ["ja", "en"] as const) {
    const reading = readWorkbook(workbook("a.xlsx", sheet("S", { ...ledger, ...cells })), locale);
    const said = saidNotes(reading).filter((note) => note.startsWith("use-doubtful"));
    expect(said).toEqual(doubtful.map((cell) => `use-doubtful @S!${cell}`));
  }
});

test("actuals under a second word, or of before where no baseline is, are doubted", () => {
  const codes = (cells: Record<string, string | number>): readonly string[] =>
    readWorkbook(workbook("a.xlsx", sheet("S", { ...ledger, ...cells })), "ja").notes.map(
      ({ code, cell }) => `${code} ${cell}`,
    );
  expect(codes({})).toEqual([]);
  expect(codes({ E1: "直近値", E2: 8 })).toContain("actuals-doubtful S!E1");
  expect(codes({ D1: "前年度実績" })).toContain("actuals-doubtful S!D1");
});

test("a name that is a sentence or a grade is doubted", () => {
  for (const name of ["窓口の案内を見直した。", "概ね達成"]) {
    const { notes } = readWorkbook(workbook("a.xlsx", sheet("S", { ...ledger, B2: name })), "ja");
    expect(notes.map(({ code, cell }) => `${code} ${cell}`)).toContain("name-doubtful S!B2");
  }
});
