import type { Facts, Judgement } from "../judgement";
import type { Indicator } from "../indicators";
import type { WorkbookReading } from "../layouts";
import type { Locale } from "../messages";
import type { Severity } from "./finding";

/** One indicator with all that is known of it. */
export type IndicatorSubject = {
  readonly kind: "indicator";
  readonly reading: WorkbookReading;
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly judgement: Judgement;
};

/** One workbook, among all those that are checked together. */
export type WorkbookSubject = {
  readonly kind: "workbook";
  readonly reading: WorkbookReading;
  readonly all: readonly WorkbookReading[];
};

/** What a rule found at a cell, before it is put into words. */
export type Found<Data> = {
  readonly cell: string;
  readonly related?: readonly string[];
  readonly data: Data;
};

/** What a rule says of a subject: that it does not apply, or what it found; nothing found is a pass. */
export type RuleOutcome<Data> = "not-applicable" | readonly Found<Data>[];

type Words<Data> = { readonly name: string; readonly message: (data: Data) => string };

type RuleDeclaration<Subject, Data> = {
  /** The folder's name: the thing and its failing state. */
  readonly id: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<Locale, Words<Data>>>;
  readonly check: (subject: Subject) => RuleOutcome<Data>;
};

/** A finding of a rule in words, not yet tied to its workbook. */
export type DescribedFinding = {
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A rule as the runner sees it: what it judges, and a function that answers in words. */
export type Rule = {
  readonly id: string;
  readonly severity: Severity;
  readonly name: (locale: Locale) => string;
} & (
  | {
      readonly judges: "indicator";
      readonly run: (
        subject: IndicatorSubject,
        locale: Locale,
      ) => "not-applicable" | readonly DescribedFinding[];
    }
  | {
      readonly judges: "workbook";
      readonly run: (
        subject: WorkbookSubject,
        locale: Locale,
      ) => "not-applicable" | readonly DescribedFinding[];
    }
);

/** Declares a rule that looks at one indicator at a time. */
export const defineIndicatorRule = <Data extends Readonly<Record<string, unknown>>>(
  rule: RuleDeclaration<IndicatorSubject, Data>,
): Rule => ({ ...named(rule), judges: "indicator", run: runner(rule) });

/** Declares a rule that looks at a workbook as a whole. */
export const defineWorkbookRule = <Data extends Readonly<Record<string, unknown>>>(
  rule: RuleDeclaration<WorkbookSubject, Data>,
): Rule => ({ ...named(rule), judges: "workbook", run: runner(rule) });

const named = <Subject, Data>({ id, severity, words }: RuleDeclaration<Subject, Data>) => ({
  id,
  severity,
  name: (locale: Locale): string => words[locale].name,
});

const runner =
  <Subject, Data extends Readonly<Record<string, unknown>>>({
    words,
    check,
  }: RuleDeclaration<Subject, Data>) =>
  (subject: Subject, locale: Locale): "not-applicable" | readonly DescribedFinding[] => {
    const outcome = check(subject);
    if (outcome === "not-applicable") return outcome;
    return outcome.map(({ cell, related = [], data }) => {
      return { cell, related, data, message: words[locale].message(data) };
    });
  };
