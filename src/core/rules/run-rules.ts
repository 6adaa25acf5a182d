import type { Locale } from "../messages";
import { levelOf, optionsOf, type AcceptedFinding, type RuleSetting } from "../settings";
import { parseReference } from "../workbook";
import type { DescribedFinding, OptionValues, Rule } from "./define-rule";
import type { Finding, RuleCount, Severity } from "./finding";
import { gatherSubjects, type Placed, type RuleInput } from "./gather-subjects";
import { RULES } from "./rules";
import type { JudgedIndicator, SubjectKind, SubjectKinds } from "./rule-subjects";
import {
  isEverywhere,
  isFileSelected,
  isRuleSelected,
  isSelected,
  type Selection,
} from "./selection";
import { sortFindings } from "./sort-findings";

/** How to run the rules. */
export type RuleOptions = {
  readonly settings: Readonly<Record<string, RuleSetting>>;
  readonly accepted: readonly AcceptedFinding[];
  readonly only: Selection;
  readonly locale: Locale;
};

/** What rules found and how far they went. */
export type RuleResults = {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
};

/** Rules at work: they are shown every judged indicator, one after the other, and asked at the end what they found. */
export type RuleRun = {
  readonly lookAt: (judged: JudgedIndicator) => void;
  readonly end: () => RuleResults;
};

/**
 * Begins to run every rule that is selected and not switched off; findings come sorted by workbook, sheet and cell,
 * without repeats. Rules always see all that is there, so that a part that is selected is found the same as within
 * the whole.
 */
export function beginRules(input: RuleInput, options: RuleOptions): RuleRun {
  const { locale, only, accepted } = options;
  const tallies = RULES.flatMap((rule) => beginTally(rule, options));
  const ready = readyRules(tallies, locale);
  const subjects = gatherSubjects(input);
  return {
    lookAt: (judged) => {
      const placed = subjects.placeIndicator(judged);
      if (placed) judge(placed, ready.indicator, only);
    },
    end: () => {
      for (const placed of subjects.workbooks) judge(placed, ready.workbook, only);
      for (const placed of subjects.sheets) judge(placed, ready.sheet, only);
      for (const placed of subjects.lists) judge(placed, ready.list, only);
      const found = tallies.flatMap((tally) => selectedOf(tally, only));
      const findings = withAcceptances(sortFindings(found, input.readings), accepted);
      return { findings, rules: countsOf(tallies, findings) };
    },
  };
}

/** What a rule has found and counted so far. */
type Tally = {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly set: OptionValues;
  readonly found: Finding[];
  checked: number;
  notApplicable: number;
};

/** Nothing where the rule is not selected or switched off. */
function beginTally(rule: Rule, { settings, only }: RuleOptions): readonly Tally[] {
  const setting = settings[rule.id];
  const severity = levelOf(setting) ?? rule.severity;
  if (severity === "off" || !isRuleSelected(only, rule)) return [];
  const set = optionsOf(setting);
  return [{ rule, severity, set, found: [], checked: 0, notApplicable: 0 }];
}

const selectedOf = ({ rule, found }: Tally, only: Selection): readonly Finding[] =>
  isEverywhere(only) ? found : found.filter((finding) => isFindingSelected(rule, only, finding));

/** What each rule looked at, and how many of the findings are its own. */
function countsOf(tallies: readonly Tally[], findings: readonly Finding[]): readonly RuleCount[] {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return tallies.map(({ rule: { id }, checked, notApplicable }) => {
    return { id, checked, notApplicable, found: found.get(id) ?? 0 };
  });
}

/** A rule that looks at one kind of subject, ready to judge. */
type ReadyRule<Kind extends SubjectKind> = {
  readonly tally: Tally;
  readonly judge: (subject: SubjectKinds[Kind]) => "not-applicable" | readonly DescribedFinding[];
};

function readyRules(
  tallies: readonly Tally[],
  locale: Locale,
): { readonly [Kind in SubjectKind]: readonly ReadyRule<Kind>[] } {
  const indicator: ReadyRule<"indicator">[] = [];
  const workbook: ReadyRule<"workbook">[] = [];
  const sheet: ReadyRule<"sheet">[] = [];
  const list: ReadyRule<"list">[] = [];
  for (const tally of tallies) {
    const { rule, set } = tally;
    if (rule.judges === "indicator") indicator.push({ tally, judge: rule.run(set, locale) });
    else if (rule.judges === "workbook") workbook.push({ tally, judge: rule.run(set, locale) });
    else if (rule.judges === "sheet") sheet.push({ tally, judge: rule.run(set, locale) });
    else list.push({ tally, judge: rule.run(set, locale) });
  }
  return { indicator, workbook, sheet, list };
}

function judge<Kind extends SubjectKind>(
  placed: Placed<Kind>,
  rules: readonly ReadyRule<Kind>[],
  only: Selection,
): void {
  if (!isEverywhere(only) && !isPlaceSelected(only, placed)) return;
  const subject = placed.subject();
  for (const { tally, judge } of rules) {
    const outcome = subject ? judge(subject) : "not-applicable";
    if (outcome === "not-applicable") tally.notApplicable += 1;
    else {
      tally.checked += 1;
      for (const described of outcome) tally.found.push(placeFinding(tally, placed, described));
    }
  }
}

/** What belongs to no single sheet is looked at as a whole; its findings are selected afterwards. */
const isPlaceSelected = (
  only: Selection,
  { file, sheet, departments }: Pick<Placed<SubjectKind>, "file" | "sheet" | "departments">,
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
  { rule, severity }: Tally,
  { file, indicator: own }: Pick<Placed<SubjectKind>, "file" | "indicator">,
  { cell, data, related, message, fix, indicator: named }: DescribedFinding,
): Finding {
  const indicator = named ?? own;
  const finding = {
    rule: rule.id,
    severity,
    file,
    key: indicator?.key ?? null,
    department: indicator?.department ?? null,
    cell,
    data,
    related,
    message,
  };
  return fix ? { ...finding, fix } : finding;
}

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

/** Whether an entry of the settings lets a finding stand. */
export const isMeant = (entry: AcceptedFinding, { rule, key, cell, file }: Finding): boolean =>
  entry.rule === rule &&
  (entry.key === undefined || entry.key === key) &&
  (entry.cell === undefined || entry.cell === cell) &&
  (entry.file === undefined || entry.file === file);
