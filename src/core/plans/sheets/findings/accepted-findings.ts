import type { Messages } from "../../../messages";
import { describeAccepted, type Finding } from "../../../rules";
import type { Block, BlockCell } from "../../blocks";
import type { MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";

/** A finding that says, where people let it stand, why, who and when, before what was found. */
export const withAcceptance = (finding: Finding, messages: Messages): Finding =>
  finding.accepted
    ? {
        ...finding,
        message: `${describeAccepted(finding.accepted, messages)}\n${finding.message}`,
      }
    : finding;

/** What people let stand is out of the list and stays listed below it, under the same headings. */
export function acceptedTable(
  { messages }: SheetContext,
  columns: MainList["columns"],
  rows: readonly (readonly BlockCell[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: messages.accepted.heading(rows.length) },
    {
      block: "table",
      columns: columns.map(({ header, span = 1 }) => ({ header, span })),
      rows,
    },
  ];
}
