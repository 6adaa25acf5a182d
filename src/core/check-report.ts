import type { WorkbookReading } from "./layouts/reading";
import type { Judgement } from "./judgement/judgement";
import type { Finding, RuleCount } from "./rules/finding";

/** All that a check says of one or more workbooks; plain JSON. */
export type CheckReport = {
  readonly format: 1;
  /** `2022-03-31` */
  readonly asOf: string;
  readonly method: {
    readonly preset: string;
    readonly onTrackFrom: number;
    readonly slightlyBehindFrom: number;
  };
  readonly workbooks: readonly WorkbookReading[];
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
};
