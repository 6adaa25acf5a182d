import type { ValueScore } from "./score-values";
import type { PartScore } from "./score-words";
import type { WorkbookScore } from "./score-workbook";

/** The scores of many workbooks together. */
export type Sums = {
  readonly workbooks: number;
  readonly values: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly extra: number;
  /** The share of the true values that were read right; null where there are none. */
  readonly rightShare: number | null;
  /** The share of the wrong, missing and extra values that a note speaks of; null where there are none. */
  readonly announcedShare: number | null;
  /** The share of the right values that a note speaks of all the same. */
  readonly doubtedShare: number | null;
  readonly indicators: number | null;
  readonly fields: number | null;
  readonly narratives: number | null;
  readonly summaries: number | null;
  readonly silent: number;
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

const partShare = (parts: readonly PartScore[]): number | null =>
  share(total(parts.map(({ right }) => right)), total(parts.map((part) => part.total)));

/** Adds up the scores of workbooks. */
export function sumScores(scores: readonly WorkbookScore[]): Sums {
  const failures = scores.flatMap((score) => score.values.failures);
  const ofKind = (kind: ValueScore["failures"][number]["kind"]): number =>
    failures.filter((failure) => failure.kind === kind).length;
  const values = total(scores.map((score) => score.values.values));
  const right = total(scores.map((score) => score.values.right));
  return {
    workbooks: scores.length,
    values,
    right,
    wrong: ofKind("wrong"),
    missing: ofKind("missing"),
    extra: ofKind("extra"),
    rightShare: share(right, values),
    announcedShare: share(failures.filter(({ announced }) => announced).length, failures.length),
    doubtedShare: share(total(scores.map((score) => score.values.doubted)), right),
    indicators: partShare(scores.map((score) => score.indicators)),
    fields: partShare(scores.map((score) => score.fields)),
    narratives: partShare(scores.map((score) => score.narratives)),
    summaries: partShare(scores.map((score) => score.summaries)),
    silent: total(scores.map((score) => score.silent.length)),
  };
}
