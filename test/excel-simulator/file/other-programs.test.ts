import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../../excel-simulator/file/save-workbook";
import { workbookWithEverything } from "./everything";

const PYTHON = "/usr/bin/python3";
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

const FACTS = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
cell = sheet["B2"]
print(json.dumps({
  "sheets": [[each.title, each.sheet_state] for each in book.worksheets], "epoch": book.epoch.year,
  "values": [each.value for each in sheet[1]], "formula": sheet["A2"].value, "format": cell.number_format,
  "font": [cell.font.name, cell.font.sz, cell.font.b, cell.font.u, cell.font.color.rgb], "fill": cell.fill.patternType,
  "border": [cell.border.top.style, cell.border.bottom.style], "align": [cell.alignment.horizontal, cell.alignment.textRotation],
  "links": [sheet["A3"].hyperlink.target, sheet["B3"].hyperlink.location], "merged": [str(each) for each in sheet.merged_cells.ranges],
  "hidden": [sheet.row_dimensions[8].hidden, sheet.column_dimensions["C"].hidden], "height": sheet.row_dimensions[4].height,
  "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref, "titles": sheet.print_title_rows, "area": sheet.print_area,
  "note": sheet["A1"].comment.text, "protected": [sheet.protection.sheet, sheet.protection.sort, book.security.lockStructure],
}))`;

function inFolder<Result>(act: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "saved-"));
  try {
    const file = join(folder, "saved.xlsx");
    writeFileSync(file, saveWorkbook(workbookWithEverything()));
    return act(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(hasOpenpyxl ? test : test.skip)(
  "what is saved opens in openpyxl with all that it knows of",
  () => {
    const facts: unknown = inFolder((file) =>
      JSON.parse(execFileSync(PYTHON, ["-c", FACTS, file], { encoding: "utf8" })),
    );
    expect(facts).toMatchObject({
      sheets: [
        ["別 表", "visible"],
        ["hidden", "hidden"],
        ["very-hidden", "veryHidden"],
      ],
      epoch: 1904,
      formula: '=A1&"<&>"',
      format: "0.0%",
      font: ["ＭＳ 明朝", 10.5, true, "double", "FF0563C1"],
      fill: "lightGray",
      border: ["thin", "double"],
      align: ["centerContinuous", 135],
      links: ["https://city.example/計画", "'別 表'!B6"],
      merged: ["A5:C6"],
      hidden: [true, true],
      height: 30,
      frozen: "B2",
      filter: "A1:C3",
      titles: expect.stringMatching(/1:\$?2$/),
      note: "メモ\n二行目",
      protected: [true, false, true],
    });
  },
);

(hasOffice ? test : test.skip)(
  "what is saved opens in LibreOffice",
  () => {
    const text = inFolder((file, folder) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = [
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1",
      ];
      execFileSync("soffice", [profile, ...convert, "--outdir", folder, file], { stdio: "pipe" });
      const made = [join(folder, "saved-別 表.csv"), join(folder, "saved.csv")].find(existsSync);
      return readFileSync(made ?? "", "utf8");
    });
    expect(text).toContain("題名");
    expect(text).toContain("_x000D_<&>");
  },
  120_000,
);
