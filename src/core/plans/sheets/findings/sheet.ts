import { describeAccepted, ruleName, RULES, type Finding, type Severity } from "../../../rules";
import { formatAddress, parseReference } from "../../../workbook";
import { figure, text, type Block, type BlockCell, type BlockColumn } from "../../blocks";
import type { CellRole, SheetPlan } from "../../workbook-plan";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";

const WIDTHS = [14, 10, 18, 26, 14, 8, 18, 60];

const SEVERITY_LOOK: Readonly<
  Record<Severity, { readonly role: CellRole; readonly order: number }>
> = {
  error: { role: "bad", order: 0 },
  warning: { role: "caution", order: 1 },
  information: { role: "muted", order: 2 },
};

/** 検証結果: what to mend, by department, with what was checked and what could not be read. */
export function findingsSheet(context: SheetContext): SheetPlan {
  const words = context.messages.sheets;
  return reportSheet(context, {
    purpose: "findings",
    widths: WIDTHS,
    blocks: [
      ...findingList(context),
      ...acceptedTable(context),
      { block: "gap" },
      { block: "line", role: "section", text: words.rulesChecked },
      ruleTable(context),
      ...rulesOff(context),
      ...noteTable(context),
    ],
  });
}

/** Departments in alphabetical order of their code points, findings without one first; worse ones first. */
function byDepartment(first: Finding, second: Finding): number {
  const [one, other] = [first.department ?? "", second.department ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return SEVERITY_LOOK[first.severity].order - SEVERITY_LOOK[second.severity].order;
}

function findingList(context: SheetContext): readonly Block[] {
  const words = context.messages.sheets;
  const findings = context.report.findings.filter(({ accepted }) => !accepted).sort(byDepartment);
  return mainList({
    note: findings.length > 0 ? words.sourceNote : words.noFindings,
    columns: findingColumns(context),
    rows: findings.map((finding) => findingRow(context, finding, finding.message)),
  });
}

function findingColumns({ messages }: SheetContext): readonly Omit<BlockColumn, "span">[] {
  const words = messages.sheets;
  return [
    words.columns.department,
    words.columns.severity,
    words.columns.rule,
    words.columns.indicator,
    words.columns.sheet,
    words.columns.cell,
    words.columns.workbook,
    words.columns.message,
  ].map((header) => ({ header }));
}

/** What people let stand is out of the list and stays listed, with the reason, the name and the day. */
function acceptedTable(context: SheetContext): readonly Block[] {
  const { report, messages } = context;
  const rows = [...report.findings].sort(byDepartment).flatMap((finding) => {
    const { accepted, message } = finding;
    if (!accepted) return [];
    return [findingRow(context, finding, `${describeAccepted(accepted, messages)}\n${message}`)];
  });
  if (rows.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: messages.accepted.heading(rows.length) },
    {
      block: "table",
      columns: findingColumns(context).map((column) => ({ ...column, span: 1 })),
      rows,
    },
  ];
}

function findingRow(
  context: SheetContext,
  finding: Finding,
  message: string,
): readonly BlockCell[] {
  const { messages, locale, rows } = context;
  const row = rows.find(
    ({ file, indicator }) => file === finding.file && indicator.key === finding.key,
  );
  return [
    text(finding.department ?? messages.none, finding.department ? "body" : "body-centered"),
    text(
      messages.severities[finding.severity],
      finding.accepted ? "muted" : SEVERITY_LOOK[finding.severity].role,
    ),
    text(ruleName(finding.rule, locale)),
    text(row?.indicator.name ?? messages.none, row ? "body" : "body-centered"),
    ...placeCells(finding.file, finding.cell),
    text(message),
  ];
}

function placeCells(file: string, cell: string): readonly BlockCell[] {
  const reference = parseReference(cell);
  return [
    text(reference?.sheet ?? cell),
    text(reference ? formatAddress(reference.position) : "", "body-centered", { file, cell }),
    text(file),
  ];
}

function ruleTable({ report, messages, locale }: SheetContext): Block {
  const words = messages.sheets.columns;
  return {
    block: "table",
    columns: [
      { header: words.rule, span: 3 },
      { header: words.checked, span: 1 },
      { header: words.notApplicable, span: 1 },
      { header: words.found, span: 1 },
    ],
    rows: report.rules.map(({ id, checked, notApplicable, found }) => [
      text(ruleName(id, locale)),
      figure(checked, "integer"),
      figure(notApplicable, "integer"),
      figure(found, "integer"),
    ]),
  };
}

/** A rule that nobody ran must not be taken for one that found nothing. */
function rulesOff({ report, messages, locale }: SheetContext): readonly Block[] {
  const run = new Set(report.rules.map(({ id }) => id));
  const names = RULES.filter(({ id }) => !run.has(id)).map(({ name }) => name(locale));
  return names.length > 0 ? [{ block: "line", role: "note", text: messages.rulesOff(names) }] : [];
}

/** What could not be read stands here as well, so that no cell is dropped in silence. */
function noteTable({ report, messages }: SheetContext): readonly Block[] {
  const words = messages.sheets;
  const rows = report.workbooks.flatMap(({ file, notes }) =>
    notes.map((note) => [...placeCells(file, note.cell), text(note.message)]),
  );
  if (rows.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.noteCount },
    {
      block: "table",
      columns: [
        { header: words.columns.sheet, span: 1 },
        { header: words.columns.cell, span: 1 },
        { header: words.columns.workbook, span: 1 },
        { header: words.columns.message, span: 5 },
      ],
      rows,
    },
  ];
}
