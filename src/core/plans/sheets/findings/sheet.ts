import { ruleName, type Finding } from "../../../rules";
import { figure, text, type Block } from "../../blocks";
import { spreadColumns } from "../../spread-columns";
import type { SheetPlan } from "../../workbook-plan";
import { chosenColumns } from "../list-columns";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { addressCell, FINDING_COLUMNS, SEVERITY_LOOK, sheetCell } from "./columns";

/** What the columns of the tables below the list want, in half-width digits. */
const RULE_WIDTHS = [42, 26, 14, 8];
const NOTE_WIDTHS = [14, 10, 18, 126];

/** 検証結果: what to mend, by department, with what was checked and what could not be read. */
export function findingsSheet(context: SheetContext): SheetPlan {
  const words = context.messages.sheets;
  const { headers, cells, widths: listed } = chosenColumns("findings", FINDING_COLUMNS, context);
  const notes = spreadColumns(listed, NOTE_WIDTHS);
  const rules = spreadColumns(notes.widths, RULE_WIDTHS);
  const findings = [...context.report.findings].sort(byDepartment);
  return reportSheet(context, {
    purpose: "findings",
    widths: rules.widths,
    blocks: [
      ...mainList({
        note: findings.length > 0 ? words.sourceNote : words.noFindings,
        columns: headers,
        rows: findings.map((finding) => cells({ finding, row: rowOf(context, finding) })),
      }),
      { block: "gap" },
      { block: "line", role: "section", text: words.rulesChecked },
      ruleTable(context, rules.spans),
      ...noteTable(context, notes.spans),
    ],
  });
}

/** Departments in alphabetical order of their code points, findings without one first; worse ones first. */
function byDepartment(first: Finding, second: Finding): number {
  const [one, other] = [first.department ?? "", second.department ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return SEVERITY_LOOK[first.severity].order - SEVERITY_LOOK[second.severity].order;
}

const rowOf = ({ rows }: SheetContext, finding: Finding) =>
  rows.find(({ file, indicator }) => file === finding.file && indicator.key === finding.key) ??
  null;

function ruleTable({ report, messages, locale }: SheetContext, spans: readonly number[]): Block {
  const words = messages.sheets.columns;
  const headers = [words.rule, words.checked, words.notApplicable, words.found];
  return {
    block: "table",
    columns: headers.map((header, index) => ({ header, span: spans[index] ?? 1 })),
    rows: report.rules.map(({ id, checked, notApplicable, found }) => [
      text(ruleName(id, locale)),
      figure(checked, "integer"),
      figure(notApplicable, "integer"),
      figure(found, "integer"),
    ]),
  };
}

/** What could not be read stands here as well, so that no cell is dropped in silence. */
function noteTable({ report, messages }: SheetContext, spans: readonly number[]): readonly Block[] {
  const words = messages.sheets;
  const headers = [words.columns.sheet, words.columns.cell, words.columns.workbook];
  const rows = report.workbooks.flatMap(({ file, notes }) =>
    notes.map(({ cell, message }) => [
      sheetCell({ cell }),
      addressCell({ file, cell }),
      text(file),
      text(message),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.noteCount },
    {
      block: "table",
      columns: [...headers, words.columns.message].map((header, index) => ({
        header,
        span: spans[index] ?? 1,
      })),
      rows,
    },
  ];
}
