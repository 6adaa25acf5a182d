import { parseReference } from "../workbook";
import type { Locale } from "../messages";
import type { DescribedFinding, IndicatorSubject, Rule, WorkbookSubject } from "./define-rule";
import type { Finding, RuleCount, Severity } from "./finding";
import { RULES } from "./rules";

/** What the settings make of a rule: another severity, or nothing at all. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

export type RuleSubjects = {
  readonly indicators: readonly IndicatorSubject[];
  readonly workbooks: readonly WorkbookSubject[];
};

type RuleRun = { readonly findings: readonly Finding[]; readonly count: RuleCount };

/** Runs every rule that is not switched off; findings come sorted by workbook, sheet and cell, without repeats. */
export function runRules(
  subjects: RuleSubjects,
  settings: RuleSettings,
  locale: Locale,
): { readonly findings: readonly Finding[]; readonly rules: readonly RuleCount[] } {
  const runs = RULES.flatMap((rule) => {
    const severity = settings[rule.id] ?? rule.severity;
    return severity === "off" ? [] : [runRule(rule, severity, subjects, locale)];
  });
  const order = sheetOrder(subjects);
  return {
    findings: runs
      .flatMap(({ findings }) => findings)
      .sort((first, second) => comparePlaces(placeOf(first, order), placeOf(second, order))),
    rules: runs.map(({ count }) => count),
  };
}

function runRule(rule: Rule, severity: Severity, subjects: RuleSubjects, locale: Locale): RuleRun {
  const outcomes =
    rule.judges === "indicator"
      ? subjects.indicators.map((subject) => ({
          file: subject.reading.file,
          key: subject.indicator.key,
          department: subject.indicator.department,
          outcome: rule.run(subject, locale),
        }))
      : subjects.workbooks.map((subject) => ({
          file: subject.reading.file,
          key: null,
          department: null,
          outcome: rule.run(subject, locale),
        }));
  const found = outcomes.flatMap(({ outcome, ...subject }): readonly Finding[] =>
    outcome === "not-applicable"
      ? []
      : outcome.map((described: DescribedFinding) => ({
          rule: rule.id,
          severity,
          ...subject,
          ...described,
        })),
  );
  const findings = withoutRepeats(found);
  const notApplicable = outcomes.filter(({ outcome }) => outcome === "not-applicable").length;
  const checked = outcomes.length - notApplicable;
  return { findings, count: { id: rule.id, checked, notApplicable, found: findings.length } };
}

/** Indicators of one form share cells, and with them what is found there. */
const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [`${finding.file}\n${finding.cell}\n${finding.message}`, finding]),
  ).values(),
];

type Place = readonly [file: number, sheet: number, row: number, column: number];

/** Workbooks in the order given, sheets in the order of their tabs. */
function sheetOrder({ workbooks }: RuleSubjects): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    workbooks.flatMap(({ reading }, file) =>
      reading.sheetNames.map(
        (sheet, index) => [`${reading.file}\n${sheet}`, [file, index]] as const,
      ),
    ),
  );
}

function placeOf(
  { file, cell }: Finding,
  order: ReadonlyMap<string, readonly [number, number]>,
): Place {
  const reference = parseReference(cell);
  const [fileIndex, sheetIndex] = order.get(`${file}\n${reference?.sheet ?? cell}`) ?? [0, 0];
  return [fileIndex, sheetIndex, reference?.position.row ?? 0, reference?.position.column ?? 0];
}

const comparePlaces = (first: Place, second: Place): number =>
  first.map((part, index) => part - (second[index] ?? 0)).find((difference) => difference !== 0) ??
  0;
