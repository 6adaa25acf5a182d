import type { Finding, Severity } from "../../core";

const WORST_FIRST: readonly Severity[] = ["error", "warning", "information"];

export type FindingGroup = { readonly severity: Severity; readonly findings: readonly Finding[] };

/** Findings by severity, the worst first, each group in the report's order; empty groups are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return WORST_FIRST.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** How many findings nobody let stand. */
export const countOpen = (findings: readonly Pick<Finding, "accepted">[]): number =>
  findings.filter(({ accepted }) => !accepted).length;
