import {
  LOCALES,
  type Finding,
  type RuleCount,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../src/core";
import type { Rule } from "../../src/core/rules/define-rule";
import { checkOf } from "./judge";

/** Workbooks that a rule looks at, and the day it looks at them. */
export type RuleCase = {
  readonly of: string;
  readonly readings: readonly WorkbookReading[];
  /** The workbooks themselves, for rules that look at cells. */
  readonly snapshots?: readonly WorkbookSnapshot[];
  readonly asOf?: string;
  readonly options?: Readonly<Record<string, number>>;
};

/** A case in which the rule has something to say: on which cells, and words that its Japanese message must hold. */
export type ReportedCase = RuleCase & {
  readonly cells: readonly string[];
  readonly says: readonly string[];
  /** What the correction puts into the cell, where the rule offers one. */
  readonly fix?: string | number;
};

type Outcome = { readonly findings: readonly Finding[]; readonly count: RuleCount };

function run(
  rule: Rule,
  { readings, asOf, snapshots, options }: RuleCase,
  locale: "ja" | "en" = "ja",
): Outcome {
  const report = checkOf(readings, {
    locale,
    only: { rules: [rule.id] },
    ...(asOf !== undefined && { asOf }),
    ...(snapshots && { snapshots }),
    ...(options && { rules: { [rule.id]: { options } } }),
  });
  const count = report.rules.find(({ id }) => id === rule.id);
  if (!count) throw new Error(`${rule.id}: no count`);
  return { findings: report.findings.filter((finding) => finding.rule === rule.id), count };
}

/** The tests that every rule stands: what it reports, passes and does not look at, and what it says in each language. */
export function describeRule(
  rule: Rule,
  cases: {
    readonly reported: readonly ReportedCase[];
    readonly notReported: readonly RuleCase[];
    readonly notApplicable: readonly RuleCase[];
  },
): void {
  test.each(cases.reported)("is reported: $of", (given) => {
    const { findings, count } = run(rule, given);
    expect(findings.map(({ cell }) => cell)).toEqual(given.cells);
    expect(findings.every(({ severity }) => severity === rule.severity)).toBe(true);
    expect(count.found).toBe(given.cells.length);
    expect(findings[0]?.fix?.value).toEqual(given.fix);
    for (const words of given.says) expect(findings[0]?.message).toContain(words);
  });

  test.each(cases.reported.flatMap((given) => LOCALES.map((locale) => ({ ...given, locale }))))(
    "says so in $locale: $of",
    ({ locale, ...given }) => {
      for (const { message, fix } of run(rule, given, locale).findings) {
        expect(message.length).toBeGreaterThan(20);
        expect(message).not.toMatch(/undefined|null|NaN|\[object/);
        expect(fix?.label ?? "").not.toMatch(/undefined|null|NaN|\[object/);
        // The last sentence says what to do.
        expect(message).toMatch(locale === "ja" ? /ください。$/ : /\.$/);
      }
    },
  );

  test.each(cases.notReported)("is not reported: $of", (given) => {
    const { findings, count } = run(rule, given);
    expect(findings).toEqual([]);
    expect(count.checked).toBeGreaterThan(0);
  });

  test.each(cases.notApplicable)("is not applicable: $of", (given) => {
    const { findings, count } = run(rule, given);
    expect(findings).toEqual([]);
    expect(count).toMatchObject({ checked: 0, found: 0 });
    expect(count.notApplicable).toBeGreaterThan(0);
  });
}
