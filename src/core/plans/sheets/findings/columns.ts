import { ruleName, type Finding, type Severity } from "../../../rules";
import { formatAddress, parseReference } from "../../../workbook";
import { input, text, type BlockCell, type SourceCell } from "../../blocks";
import type { ReportRow } from "../../report-rows";
import type { CellRole } from "../../workbook-plan";
import type { KeptRow } from "../kept-lists/read-kept-list";
import type { ListColumn } from "../list-columns";

/** A finding with the indicator that it is about, null where it is about none. */
export type FindingRow = {
  readonly finding: Finding;
  readonly row: ReportRow | null;
  /** What was answered to it last time. */
  readonly answer: KeptRow | undefined;
};

/** How the severities look and stand, worse ones first. */
export const SEVERITY_LOOK: Readonly<
  Record<Severity, { readonly role: CellRole; readonly order: number }>
> = {
  error: { role: "bad", order: 0 },
  warning: { role: "caution", order: 1 },
  information: { role: "muted", order: 2 },
};

export const SEVERITIES = [
  "error",
  "warning",
  "information",
] as const satisfies readonly Severity[];

/** The columns of 検証結果. */
export const FINDING_COLUMNS: readonly ListColumn<FindingRow>[] = [
  {
    id: "department",
    width: 14,
    cell: ({ finding: { department } }, { messages }) =>
      text(department ?? messages.none, department ? "body" : "body-centered"),
  },
  {
    id: "severity",
    width: 10,
    cell: ({ finding: { severity, accepted } }, { messages }) =>
      text(messages.severities[severity], accepted ? "muted" : SEVERITY_LOOK[severity].role),
  },
  {
    id: "rule",
    width: 18,
    stays: true,
    cell: ({ finding }, { locale }) => text(ruleName(finding.rule, locale)),
  },
  {
    id: "indicator",
    width: 26,
    stays: true,
    cell: ({ row }, { messages }) =>
      text(row?.indicator.name ?? messages.none, row ? "body" : "body-centered"),
  },
  { id: "sheet", width: 14, stays: true, cell: ({ finding }) => sheetCell(finding) },
  { id: "cell", width: 8, stays: true, cell: ({ finding }) => addressCell(finding) },
  { id: "workbook", width: 18, stays: true, cell: ({ finding }) => text(finding.file) },
  { id: "message", width: 60, cell: ({ finding }) => text(finding.message) },
  {
    id: "answer",
    width: 30,
    stays: true,
    cell: ({ answer }) => input(answer?.fields.get("answer")),
  },
];

/** The sheet of a reference; the reference itself where it names no cell. */
export const sheetCell = ({ cell }: Pick<SourceCell, "cell">): BlockCell =>
  text(parseReference(cell)?.sheet ?? cell);

/** The address of a reference, which leads there. */
export function addressCell({ file, cell }: SourceCell): BlockCell {
  const reference = parseReference(cell);
  return text(reference ? formatAddress(reference.position) : "", "body-centered", { file, cell });
}
