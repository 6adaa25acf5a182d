import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFirstSheet } from "../support/read-workbook";

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? test : test.skip;

const MAKE = `
import sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, DataBarRule
book = openpyxl.Workbook()
sheet = book.active
sheet["B2"] = "実績"
sheet["B2"].comment = Comment("財政課:\\n速報値", "財政課")
sheet["A5"].comment = Comment("𠮷野 & ㈱", "課長")
sheet.conditional_formatting.add("C2:C9", CellIsRule(operator="equal", formula=['"順調"']))
sheet.conditional_formatting.add("A1 D4:E5", DataBarRule("num", 0, "num", 1, color="FF638EC6"))
book.save(sys.argv[1])`;

withOpenpyxl(
  `what openpyxl notes and formats is read${hasOpenpyxl ? "" : " (not installed here)"}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "noted-"));
    try {
      const file = join(folder, "noted.xlsx");
      execFileSync(PYTHON, ["-c", MAKE, file]);
      expect(readFirstSheet(readFileSync(file))).toMatchObject({
        notes: [
          { row: 2, column: 2, text: "財政課:\n速報値", author: "財政課" },
          { row: 5, column: 1, text: "𠮷野 & ㈱", author: "課長" },
        ],
        conditionalFormats: [
          { top: 1, left: 1, bottom: 1, right: 1 },
          { top: 2, left: 3, bottom: 9, right: 3 },
          { top: 4, left: 4, bottom: 5, right: 5 },
        ],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
