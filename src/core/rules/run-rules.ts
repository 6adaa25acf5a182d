import type { Locale } from "../messages";
import { levelOf, optionsOf, type AcceptedFinding, type RuleSetting } from "../settings";
import { parseReference } from "../workbook";
import type { DescribedFinding, OptionValues, Rule } from "./define-rule";
import type { Finding, RuleCount, Severity } from "./finding";
import {
  gatherSubjects,
  type Placed,
  type PlacedSubjects,
  type RuleInput,
} from "./gather-subjects";
import { RULES } from "./rules";
import type { SubjectKind } from "./rule-subjects";
import { isFileSelected, isRuleSelected, isSelected, type Selection } from "./selection";
import { sortFindings } from "./sort-findings";

/** How to run the rules. */
export type RuleOptions = {
  readonly settings: Readonly<Record<string, RuleSetting>>;
  readonly accepted: readonly AcceptedFinding[];
  readonly only: Selection;
  readonly locale: Locale;
};

type RuleRun = { readonly findings: readonly Finding[]; readonly count: RuleCount };

/**
 * Runs every rule that is selected and not switched off; findings come sorted by workbook, sheet and cell, without
 * repeats. Rules always see all that is there, so that a part that is selected is found the same as within the whole.
 */
export function runRules(
  input: RuleInput,
  { settings, accepted, only, locale }: RuleOptions,
): { readonly findings: readonly Finding[]; readonly rules: readonly RuleCount[] } {
  const subjects = gatherSubjects(input);
  const runs = RULES.filter((rule) => isRuleSelected(only, rule)).flatMap((rule) => {
    const setting = settings[rule.id];
    const severity = levelOf(setting) ?? rule.severity;
    if (severity === "off") return [];
    return [runRule(rule, { severity, set: optionsOf(setting), only, locale }, subjects)];
  });
  const found = runs.flatMap(({ findings }) => findings);
  return {
    findings: sortFindings(withAcceptances(found, accepted), input.readings),
    rules: runs.map(({ count }) => count),
  };
}

type RunWith = {
  readonly severity: Severity;
  readonly set: OptionValues;
  readonly only: Selection;
  readonly locale: Locale;
};

type Tally = { found: Finding[]; checked: number; notApplicable: number };

function runRule(rule: Rule, how: RunWith, subjects: PlacedSubjects): RuleRun {
  const { found, checked, notApplicable } = tally(rule, how, subjects);
  const findings = withoutRepeats(
    found.filter((finding) => isFindingSelected(rule, how.only, finding)),
  );
  return { findings, count: { id: rule.id, checked, notApplicable, found: findings.length } };
}

function tally(
  rule: Rule,
  { severity, set, only, locale }: RunWith,
  subjects: PlacedSubjects,
): Tally {
  const counts: Tally = { found: [], checked: 0, notApplicable: 0 };
  const run = <Kind extends SubjectKind>(
    placed: readonly Placed<Kind>[],
    judge: (
      subject: NonNullable<Placed<Kind>["subject"]>,
    ) => "not-applicable" | readonly DescribedFinding[],
  ): Tally => {
    for (const each of placed) {
      if (!isPlaceSelected(only, each)) continue;
      const outcome = each.subject ? judge(each.subject) : "not-applicable";
      if (outcome === "not-applicable") counts.notApplicable += 1;
      else {
        counts.checked += 1;
        for (const described of outcome) {
          counts.found.push(placeFinding(rule.id, severity, each, described));
        }
      }
    }
    return counts;
  };
  switch (rule.judges) {
    case "indicator":
      return run(subjects.indicator, rule.run(set, locale));
    case "workbook":
      return run(subjects.workbook, rule.run(set, locale));
    case "sheet":
      return run(subjects.sheet, rule.run(set, locale));
    case "list":
      return run(subjects.list, rule.run(set, locale));
  }
}

/** What belongs to no single sheet is looked at as a whole; its findings are selected afterwards. */
const isPlaceSelected = (
  only: Selection,
  { file, sheet, departments }: Placed<SubjectKind>,
): boolean =>
  sheet === null
    ? isFileSelected(only, file)
    : (departments.length > 0 ? departments : [null]).some((department) =>
        isSelected(only, { file, sheet, department }),
      );

/** A sheet is selected as a whole, whoever answers for its forms. */
const isFindingSelected = (
  { judges }: Rule,
  only: Selection,
  { file, cell, department }: Finding,
): boolean =>
  judges === "sheet" ||
  judges === "list" ||
  isSelected(only, { file, sheet: parseReference(cell)?.sheet ?? cell, department });

function placeFinding(
  rule: string,
  severity: Severity,
  { file, indicator: own }: Placed<SubjectKind>,
  { indicator: named, ...described }: DescribedFinding,
): Finding {
  const indicator = named ?? own;
  const [key, department] = [indicator?.key ?? null, indicator?.department ?? null];
  return { rule, severity, file, key, department, ...described };
}

/** Indicators of one form share cells, and with them what is found there. */
const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [`${finding.file}\n${finding.cell}\n${finding.message}`, finding]),
  ).values(),
];

/** Marks what people let stand. */
function withAcceptances(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  return findings.map((finding) => {
    const entry = accepted.find((each) => isMeant(each, finding));
    if (!entry) return finding;
    const { because, by, on } = entry;
    return { ...finding, accepted: { because, by, on } };
  });
}

const isMeant = (entry: AcceptedFinding, { rule, key, cell, file }: Finding): boolean =>
  entry.rule === rule &&
  (entry.key === undefined || entry.key === key) &&
  (entry.cell === undefined || entry.cell === cell) &&
  (entry.file === undefined || entry.file === file);
