import {
  eachCellOnce,
  formatReference,
  messagesFor,
  planFixes,
  type CellContent,
  type CheckReport,
  type Locale,
  type PlannedFix,
} from "../core";
import { refusedChangeSentences } from "../hosts/change-sentences";
import type { CheckedInputs } from "./check-inputs";
import { readAgain, type Input } from "./read-inputs";

/** A cell that was put right. */
export type Fixed = {
  readonly rule: string;
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
  /** What was done, in words. */
  readonly label: string;
};

/** What was put right in a workbook, why the rest was not, and what the check says afterwards. */
export type FixedInput = {
  readonly fixed: readonly Fixed[];
  readonly notFixed: readonly string[];
  readonly report: CheckReport;
};

/** Puts right in a workbook what its findings tell how to, and checks it again; the file on disk stays as it is. */
export async function fixInput(
  input: Input,
  { report, checkAgain }: Pick<CheckedInputs, "report" | "checkAgain">,
  locale: Locale,
): Promise<FixedInput> {
  const fixes = eachCellOnce(planFixes(report.findings, input.snapshot));
  const { changed, refused } = await input.host.changeCells(fixes.map(({ change }) => change));
  const made = new Set(changed.map(({ change }) => change));
  return {
    fixed: fixes.filter(({ change }) => made.has(change)).map(fixedOf),
    notFixed: refusedChangeSentences(refused, messagesFor(locale)),
    report: checkAgain([await readAgain(input, locale)]),
  };
}

const fixedOf = ({ finding, label, change: { sheet, position, from, to } }: PlannedFix): Fixed => ({
  rule: finding.rule,
  cell: formatReference(sheet, position),
  from,
  to,
  label,
});
