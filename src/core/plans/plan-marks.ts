import type { CheckReport } from "../check-report";
import type { Severity } from "../rules";
import { parseReference } from "../workbook";
import type { CellMark, MarkPlan } from "./mark-plan";

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "information"];

/** Plans a mark for each cell of a file that a finding stands on; of several findings the gravest counts, and none that is let stand. */
export function planMarks({ findings }: Pick<CheckReport, "findings">, file: string): MarkPlan {
  const sheets = new Map<string, Map<string, CellMark>>();
  for (const severity of GRAVEST_FIRST) {
    for (const finding of findings) {
      if (finding.file !== file || finding.severity !== severity || finding.accepted) continue;
      const reference = parseReference(finding.cell);
      if (!reference) continue;
      const marks = sheets.get(reference.sheet) ?? new Map<string, CellMark>();
      sheets.set(reference.sheet, marks);
      if (!marks.has(finding.cell)) marks.set(finding.cell, { ...reference.position, severity });
    }
  }
  return {
    format: 1,
    sheets: [...sheets].map(([sheet, marks]) => ({ sheet, marks: inOrder([...marks.values()]) })),
  };
}

const inOrder = (marks: CellMark[]): CellMark[] =>
  marks.sort((first, second) => first.row - second.row || first.column - second.column);
