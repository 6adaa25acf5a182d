import type { Indicator } from "../indicators";
import type { Locale } from "../messages";
import type { Fix, Severity } from "./finding";
import type { RuleGroup } from "./rule-groups";
import type { SubjectKind, SubjectKinds } from "./rule-subjects";

export type { IndicatorSubject, SheetSubject, WorkbookSubject } from "./rule-subjects";

/** What a rule found at a cell, before it is put into words. */
export type Found<Data> = {
  readonly cell: string;
  readonly related?: readonly string[];
  readonly data: Data;
  readonly fix?: Fix;
  /** The indicator concerned, where the rule looks at more than one at a time. */
  readonly indicator?: Indicator;
};

/** What a rule says of a subject: that it does not apply, or what it found; nothing found is a pass. */
export type RuleOutcome<Data> = "not-applicable" | readonly Found<Data>[];

type Words<Data, Option extends string> = {
  readonly name: string;
  /** What it reports, in a sentence. */
  readonly reports: string;
  /** What each of its options sets, with the unit; only for rules that have some. */
  readonly options?: Readonly<Record<Option, string>>;
  readonly message: (data: Data) => string;
  /** What the fix does to the cell of that address; only for rules that have one. */
  readonly fix?: (data: Data, address: string) => string;
};

/** A number that people may set for a rule, and the range it must lie in, both ends included. */
export type RuleOption = {
  readonly default: number;
  readonly least: number;
  readonly most: number;
};

type RuleDeclaration<Subject, Data, Option extends string> = {
  /** The folder's name: the thing and its failing state. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly options?: Readonly<Record<Option, RuleOption>>;
  readonly words: Readonly<Record<Locale, Words<Data, Option>>>;
  /** Decides; `option` gives what is set for an option, or its default. */
  readonly check: (subject: Subject, option: (name: Option) => number) => RuleOutcome<Data>;
};

/** A finding of a rule in words, not yet tied to its workbook. */
export type DescribedFinding = {
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fix: (Fix & { readonly label: string }) | null;
  readonly indicator: Indicator | null;
};

/** Numbers set by people, by the option's name; whatever is left out has its default. */
export type OptionValues = Readonly<Record<string, number>>;

/** Made ready with the options set and the language, answers for one subject after another. */
type Run<Subject> = (
  set: OptionValues,
  locale: Locale,
) => (subject: Subject) => "not-applicable" | readonly DescribedFinding[];

/** A rule as the runner sees it: what it judges, and a function that answers in words. */
export type Rule = {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, RuleOption>>;
  readonly name: (locale: Locale) => string;
  /** What it reports, in a sentence. */
  readonly reports: (locale: Locale) => string;
  /** What an option sets; the option itself where the rule has none of that name. */
  readonly optionName: (option: string, locale: Locale) => string;
} & {
  [Kind in SubjectKind]: { readonly judges: Kind; readonly run: Run<SubjectKinds[Kind]> };
}[SubjectKind];

type AnyData = Readonly<Record<string, unknown>>;

/** Declares a rule that looks at one indicator at a time. */
export const defineIndicatorRule = <Data extends AnyData, Option extends string>(
  rule: RuleDeclaration<SubjectKinds["indicator"], Data, Option>,
): Rule => ({ ...named(rule), judges: "indicator", run: runner(rule) });

/** Declares a rule that looks at a workbook as a whole. */
export const defineWorkbookRule = <Data extends AnyData, Option extends string>(
  rule: RuleDeclaration<SubjectKinds["workbook"], Data, Option>,
): Rule => ({ ...named(rule), judges: "workbook", run: runner(rule) });

/** Declares a rule that looks at the cells of a sheet that people made. */
export const defineSheetRule = <Data extends AnyData, Option extends string>(
  rule: RuleDeclaration<SubjectKinds["sheet"], Data, Option>,
): Rule => ({ ...named(rule), judges: "sheet", run: runner(rule) });

/** Declares a rule that looks at the list of indicators that we wrote. */
export const defineListRule = <Data extends AnyData, Option extends string>(
  rule: RuleDeclaration<SubjectKinds["list"], Data, Option>,
): Rule => ({ ...named(rule), judges: "list", run: runner(rule) });

const named = <Subject, Data, Option extends string>({
  id,
  group,
  severity,
  options,
  words,
}: RuleDeclaration<Subject, Data, Option>) => ({
  id,
  group,
  severity,
  options: options ?? {},
  name: (locale: Locale): string => words[locale].name,
  reports: (locale: Locale): string => words[locale].reports,
  optionName: (option: string, locale: Locale): string => {
    const named: Readonly<Partial<Record<string, string>>> = words[locale].options ?? {};
    return named[option] ?? option;
  },
});

/** The address of a fix without its sheet: B6. */
const addressOf = ({ cell }: Fix): string => cell.slice(cell.lastIndexOf("!") + 1);

const NOTHING_FOUND: readonly DescribedFinding[] = [];
const NOTHING_RELATED: readonly string[] = [];

const runner =
  <Subject, Data extends AnyData, Option extends string>({
    words,
    check,
    options,
  }: RuleDeclaration<Subject, Data, Option>): Run<Subject> =>
  (set, locale) => {
    const option = (name: Option): number => set[name] ?? options?.[name].default ?? NaN;
    const { message, fix: fixWords } = words[locale];
    const describe = (found: Found<Data>): DescribedFinding => ({
      cell: found.cell,
      data: found.data,
      related: found.related ?? NOTHING_RELATED,
      message: message(found.data),
      fix:
        found.fix && fixWords
          ? { ...found.fix, label: fixWords(found.data, addressOf(found.fix)) }
          : null,
      indicator: found.indicator ?? null,
    });
    return (subject) => {
      const outcome = check(subject, option);
      if (outcome === "not-applicable") return outcome;
      return outcome.length === 0 ? NOTHING_FOUND : outcome.map(describe);
    };
  };
