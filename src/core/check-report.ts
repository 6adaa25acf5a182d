import type { WorkbookReading } from "./layouts/reading";
import type { Judgement } from "./judgement/judgement";
import type { Preset } from "./judgement/preset";
import type { Finding, RuleCount } from "./rules/finding";

/** The preset that was judged by, in the report's language. */
export type ReportedMethod = {
  readonly preset: string;
  /** Where the best class below achieved begins, and the next one, as shares; null where the rule has no such band. */
  readonly onTrackFrom: number | null;
  readonly slightlyBehindFrom: number | null;
  readonly name: string;
  /** The rule in one sentence. */
  readonly summary: string;
  readonly source: string | null;
  /** The preset itself, by which others can judge the same way again. */
  readonly definition: Preset;
};

/** All that a check says of one or more workbooks; plain JSON. */
export type CheckReport = {
  readonly format: 1;
  /** `2022-03-31` */
  readonly asOf: string;
  readonly method: ReportedMethod;
  readonly workbooks: readonly WorkbookReading[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
};
