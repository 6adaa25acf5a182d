import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nothingOpened, openWorkbooks, readFiles } from "../../../src/page/opening/open-workbooks";
import { uniqueName } from "../../../src/page/opening/unique-name";
import { resultName } from "../../../src/page/saving/save-file";

const sapporo = async () =>
  new Uint8Array(readFileSync(join(__dirname, "../../../samples/sapporo.xlsx")));

test.each([
  ["様式.xlsx", [], "様式.xlsx"],
  ["様式.xlsx", ["様式.xlsx"], "様式 (2).xlsx"],
  ["様式.xlsx", ["様式.xlsx", "様式 (2).xlsx"], "様式 (3).xlsx"],
  ["R3.期末.xlsm", ["R3.期末.xlsm"], "R3.期末 (2).xlsm"],
  ["様式", ["様式"], "様式 (2)"],
])("%s beside %j is called %s", (name, taken, expected) => {
  expect(uniqueName(name, new Set(taken))).toBe(expected);
});

test("files of the same name are told apart, and one that is no workbook is listed", async () => {
  const opened = openWorkbooks(
    await readFiles([
      { name: "様式.xlsx", read: sapporo },
      { name: "様式.xlsx", read: sapporo },
      { name: "一覧.csv", read: async () => new TextEncoder().encode("a,b\n1,2\n") },
      { name: "消えた.xlsx", read: () => Promise.reject(new Error("NotFoundError")) },
    ]),
    nothingOpened,
  );
  expect(opened.files.map(({ file }) => file)).toEqual(["様式.xlsx", "様式 (2).xlsx"]);
  expect(opened.unreadable).toEqual([
    { file: "一覧.csv", code: "text-file", aftermath: null },
    { file: "消えた.xlsx", code: "file-not-found", aftermath: null },
  ]);
});

test.each([
  ["seki.xlsx", "seki-進捗.xlsx"],
  ["R3.期末.xlsm", "R3.期末-進捗.xlsm"],
  ["様式", "様式-進捗"],
])("the result of %s is saved as %s", (file, expected) => {
  expect(resultName(file)).toBe(expected);
});
