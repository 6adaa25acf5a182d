import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { committeePlan } from "./committee-plan";
import { DASHBOARD, dashboardPlan } from "./dashboard-plan";
import { graft } from "./grafted";
import { handMadeParts, zipParts } from "./hand-made-packages";
import { planOf, textCell } from "./sheet-plans";

const PYTHON = "/usr/bin/python3";
const SEKI = join(process.cwd(), "../shared/workbooks/seki-forms.xlsx");
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

const workbooks = [
  ["a hand-made workbook", zipParts(handMadeParts), "実績"] as const,
  ["an empty workbook", emptyWorkbook(), "Sheet1"] as const,
  ...(existsSync(SEKI)
    ? [["the forms of Seki", new Uint8Array(readFileSync(SEKI)), "12"] as const]
    : []),
];

const planFor = (sheet: string) => ({
  format: 1 as const,
  sheets: [
    committeePlan({ sheet }),
    ...planOf({ purpose: "findings", name: "検証結果", cells: [textCell(1, 1, "=1+1")] }).sheets,
    dashboardPlan(),
  ],
});

function inFolder<Result>(
  bytes: Uint8Array,
  act: (file: string, folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "written-"));
  try {
    const file = join(folder, "written.xlsx");
    writeFileSync(file, bytes);
    return act(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const FACTS = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["進捗総括"]
dashboard = book["課別集計"]
rules = [rule for area in dashboard.conditional_formatting for rule in area.rules]
print(json.dumps({
  "names": book.sheetnames[-3:], "title": sheet["A1"].value, "number": sheet["A6"].value, "figure": sheet["D6"].value,
  "format": sheet["G6"].number_format, "link": sheet["F6"].hyperlink.location, "frozen": sheet.freeze_panes,
  "filter": sheet.auto_filter.ref, "titles": sheet.print_title_rows, "text": [book["検証結果"]["A1"].value, book["検証結果"]["A1"].data_type],
  "tables": [[table.name, table.ref, table.column_names] for table in dashboard.tables.values()],
  "charts": [[chart.type, chart.grouping, len(chart.series), chart.anchor._from.row] for chart in dashboard._charts],
  "rules": [[rule.type, rule.formula, rule.dxf and rule.dxf.fill.bgColor.rgb] for rule in rules],
}))`;

const withOpenpyxl = hasOpenpyxl ? test : test.skip;
const withOffice = hasOffice ? test : test.skip;

describe.each(workbooks)("what is written into %s", (_, bytes, sheet) => {
  withOpenpyxl(`opens in openpyxl${hasOpenpyxl ? "" : " (not installed here)"}`, () => {
    const facts: unknown = inFolder(graft(bytes, planFor(sheet)).bytes, (file) =>
      JSON.parse(execFileSync(PYTHON, ["-c", FACTS, file], { encoding: "utf8" })),
    );
    expect(facts).toEqual({
      names: ["進捗総括", "検証結果", "課別集計"],
      title: "第4次行政改革実施計画 進捗状況総括表",
      number: "01",
      figure: 1200,
      format: "0.0%",
      link: `'${sheet}'!E10`,
      frozen: "A6",
      filter: "A5:K35",
      titles: expect.stringMatching(/5:\$?5$/),
      text: ["=1+1", expect.any(String)],
      tables: [[DASHBOARD.name, DASHBOARD.table, ["指標", "達成率\n（％）", "判定"]]],
      charts: [["bar", "stacked", 4, 8]],
      rules: [
        ["cellIs", ['"順調"'], "FFEAF5E4"],
        ["cellIs", ['"やや遅れ"'], "FFFFDB70"],
        ["cellIs", ['"遅れている"'], "FFF1A59B"],
        ["cellIs", ['"未報告"'], "FFF2F2F2"],
        ["dataBar", [], null],
      ],
    });
  });

  withOffice(
    `opens in LibreOffice and prints${hasOffice ? "" : " (not installed here)"}`,
    () => {
      const text = inFolder(graft(bytes, planFor(sheet)).bytes, (file, folder) => {
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        execFileSync("soffice", [
          profile,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          file,
        ]);
        return execFileSync("pdftotext", ["-layout", join(folder, "written.pdf"), "-"], {
          encoding: "utf8",
        });
      });
      expect(text).toContain("第4次行政改革実施計画 進捗状況総括表");
      expect(text).toContain("第4次行政改革 R&D 実施計画");
      expect(text).toContain("=1+1");
      expect(text).toContain("課別の判定");
      expect(text.match(/取組・指標/g)?.length).toBeGreaterThan(1);
    },
    60_000,
  );
});
