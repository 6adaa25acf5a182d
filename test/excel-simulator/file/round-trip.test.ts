import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { loadWorkbook } from "../../../excel-simulator/file/load-workbook";
import { saveWorkbook } from "../../../excel-simulator/file/save-workbook";

const folders = ["../shared/workbooks", "samples"].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

test.each(files)("a workbook is the same once it was saved and loaded again: %s", (path) => {
  const workbook = loadWorkbook(basename(path), readFileSync(path));
  const again = loadWorkbook(basename(path), saveWorkbook(workbook));
  expect(again).toEqual(workbook);
});
