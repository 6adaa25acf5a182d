import { LOCALES } from "../../../messages";
import { ruleName, type Finding } from "../../../rules";
import { formatAddress, parseReference } from "../../../workbook";
import { rowFinder } from "../../report-rows";
import type { KeptRow } from "../kept-lists/read-kept-list";
import type { SheetContext } from "../sheet-context";

/** What people answered, by the finding that it belongs to now, and what belongs to none. */
export type AssignedAnswers = {
  readonly byFinding: ReadonlyMap<Finding, KeptRow>;
  readonly gone: readonly KeptRow[];
};

/** Gives each answer to the finding of the same rule, workbook and cell; or to that of the same rule and indicator where cells moved. */
export function assignAnswers(
  answers: readonly KeptRow[],
  { report, rows }: Pick<SheetContext, "report" | "rows">,
): AssignedAnswers {
  const byFinding = new Map<Finding, KeptRow>();
  const open = new Set(answers);
  const rowOf = rowFinder(rows);
  const nameOf = ({ file, key }: Finding): string => rowOf(file, key)?.indicator.name ?? "";
  const ways: readonly ((answer: KeptRow, finding: Finding) => boolean)[] = [
    ({ fields }, finding) =>
      fields.get("workbook") === finding.file && placeOf(fields) === placeIn(finding),
    ({ fields }, finding) => placeOf(fields) === placeIn(finding),
    ({ fields }, finding) => finding.key !== null && fields.get("indicator") === nameOf(finding),
  ];
  for (const isSame of ways) {
    for (const answer of open) {
      const finding = report.findings.find(
        (each) =>
          !byFinding.has(each) &&
          namesOf(each).includes(answer.fields.get("rule") ?? "") &&
          isSame(answer, each),
      );
      if (!finding) continue;
      byFinding.set(finding, answer);
      open.delete(answer);
    }
  }
  return { byFinding, gone: [...open] };
}

/** The rule of a finding by its names in all languages: the last sheet may have been written in another. */
const namesOf = ({ rule }: Finding): readonly string[] =>
  LOCALES.map((locale) => ruleName(rule, locale));

const placeOf = (fields: KeptRow["fields"]): string =>
  `${fields.get("sheet") ?? ""}\n${fields.get("cell") ?? ""}`;

function placeIn({ cell }: Finding): string {
  const reference = parseReference(cell);
  return reference ? `${reference.sheet}\n${formatAddress(reference.position)}` : `${cell}\n`;
}
