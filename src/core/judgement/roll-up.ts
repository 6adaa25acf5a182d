import { messagesFor, type Locale } from "../messages";
import { countVerdicts, type VerdictTally } from "./count-verdicts";
import type { Judgement } from "./judgement";
import { gradeForVerdict } from "./labels";
import { bandOf, meanOf } from "./methods/score";
import { GRADE_VERDICTS, type GradeVerdict, type Preset } from "./preset";

/** What the indicators of a group come to. */
export type RolledUp = {
  readonly group: string;
  /** How many indicators there are of each verdict. */
  readonly counts: VerdictTally;
  /** How many there are of each class, by its label, in the order in which they first occur. */
  readonly labels: readonly { readonly label: string; readonly count: number }[];
  /** How many were judged: those that are not due, not reported or not judged never count as late, nor in a mean. */
  readonly judged: number;
  /** The group's own verdict and class; null where the preset only counts, or nothing was judged. */
  readonly verdict: GradeVerdict | null;
  readonly label: string | null;
  /** The mean that the preset takes; null where it takes none. */
  readonly mean: number | null;
  /** The share of those judged that met their target; null where nothing was judged. */
  readonly shareAchieved: number | null;
};

/** The part of a judgement that a roll-up reads. */
export type Judged = Pick<Judgement, "key" | "verdict" | "label" | "score">;

/** Sums up judgements by group (department, goal, plan), groups in the order in which they first occur, as the preset does. */
export function rollUp<Item extends Judged>(
  judgements: readonly Item[],
  preset: Preset,
  by: (judgement: Item) => string,
  locale: Locale,
): readonly RolledUp[] {
  const groups = new Map<string, Item[]>();
  for (const judgement of judgements) {
    const group = by(judgement);
    const members = groups.get(group);
    if (members) members.push(judgement);
    else groups.set(group, [judgement]);
  }
  return [...groups].map(([group, members]) => rollUpGroup(group, members, preset, locale));
}

const gradeVerdictOf = ({ verdict }: Judged): GradeVerdict | null =>
  GRADE_VERDICTS.find((known) => known === verdict) ?? null;

function rollUpGroup(
  group: string,
  members: readonly Judged[],
  preset: Preset,
  locale: Locale,
): RolledUp {
  const judged = members.flatMap((member) => gradeVerdictOf(member) ?? []);
  const met = members.filter(hasMetTarget(preset, locale)).length;
  return {
    group,
    counts: countVerdicts(members),
    labels: countLabels(members),
    judged: judged.length,
    ...overall(members, judged, preset, locale),
    shareAchieved: judged.length === 0 ? null : met / judged.length,
  };
}

/** Whether an indicator met the target that was due: achieved, or in the preset's best class. */
const hasMetTarget = ({ grades }: Preset, locale: Locale) => {
  const best = grades[0]?.label[locale];
  return ({ verdict, label }: Judged): boolean =>
    verdict === "achieved" || (verdict === "on-track" && label === best);
};

function countLabels(members: readonly Judged[]): RolledUp["labels"] {
  const counts = new Map<string, number>();
  for (const { label } of members) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
}

type Overall = Pick<RolledUp, "verdict" | "label" | "mean">;

const NO_OVERALL: Overall = { verdict: null, label: null, mean: null };

function overall(
  members: readonly Judged[],
  judged: readonly GradeVerdict[],
  preset: Preset,
  locale: Locale,
): Overall {
  const { rollUp: rule } = preset;
  switch (rule.by) {
    case "counts":
    case "share-achieved":
      return NO_OVERALL;
    case "worst": {
      const verdict = [...GRADE_VERDICTS].reverse().find((known) => judged.includes(known));
      if (!verdict) return NO_OVERALL;
      const own = gradeForVerdict(verdict, preset)?.label[locale];
      const label = own ?? messagesFor(locale).verdicts[verdict];
      return { verdict, label, mean: null };
    }
    case "mean": {
      const weights = rule.weights ?? {};
      const values = members.flatMap(({ key, score }) =>
        score === null ? [] : [{ value: score, weight: weights[key] ?? 1 }],
      );
      const mean = meanOf(values, rule.cap);
      const band = mean === null ? null : bandOf(mean, rule.bands);
      return { verdict: band?.verdict ?? null, label: band?.label[locale] ?? null, mean };
    }
  }
}
