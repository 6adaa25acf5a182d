import { fiscalYearOf } from "../indicators";
import type { WorkbookReading } from "../layouts";
import type { Locale } from "../messages";
import type { CalendarDate } from "../workbook";
import { countVerdicts, type VerdictTally } from "./count-verdicts";
import { concludeIndicator } from "./conclude-indicator";
import { gatherFacts } from "./facts";
import type { Verdict } from "./judgement";
import { labelOf } from "./labels";
import type { Preset } from "./preset";
import { PRESETS } from "./presets";

/** What to compare: the day to judge by, the preset in use, and those to try; all published ones where none are named. */
export type ComparisonOptions = {
  readonly asOf: CalendarDate;
  readonly locale: Locale;
  readonly chosen: Preset;
  readonly presets?: readonly Preset[];
};

/** How an indicator would be judged by one preset. */
export type AlternativeVerdict = {
  readonly preset: string;
  readonly verdict: Verdict;
  readonly label: string;
  /** Whether the verdict differs from the chosen preset's. */
  readonly differs: boolean;
};

/** All presets side by side. */
export type MethodComparison = {
  readonly chosen: string;
  readonly presets: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: VerdictTally;
    /** How many indicators would get another verdict than by the chosen preset. */
    readonly differing: number;
  }[];
  /** In the order in which they were read, each with one verdict a preset. */
  readonly indicators: readonly {
    readonly file: string;
    readonly key: string;
    readonly name: string;
    readonly nameCell: string;
    readonly chosen: Verdict;
    readonly verdicts: readonly AlternativeVerdict[];
  }[];
};

/** Judges every indicator by every preset at once, and says which verdicts depend on the choice. */
export function compareMethods(
  readings: readonly WorkbookReading[],
  { asOf, locale, chosen, presets = PRESETS }: ComparisonOptions,
): MethodComparison {
  const asOfYear = fiscalYearOf(asOf);
  const indicators = readings.flatMap(({ file, indicators: read }) =>
    read.map((indicator) => {
      const facts = gatherFacts(indicator, asOfYear);
      const own = concludeIndicator(indicator, facts, asOf, chosen).verdict;
      const verdicts = presets.map((preset): AlternativeVerdict => {
        const conclusion = concludeIndicator(indicator, facts, asOf, preset);
        const { verdict } = conclusion;
        const label = labelOf(conclusion, preset, locale);
        return { preset: preset.id, verdict, label, differs: verdict !== own };
      });
      const { key, name, nameCell } = indicator;
      return { file, key, name, nameCell, chosen: own, verdicts };
    }),
  );
  return {
    chosen: chosen.id,
    presets: presets.map(({ id, name }, place) => {
      const found = indicators.flatMap(({ verdicts }) => verdicts[place] ?? []);
      const differing = found.filter(({ differs }) => differs).length;
      return { id, name: name[locale], counts: countVerdicts(found), differing };
    }),
    indicators,
  };
}
