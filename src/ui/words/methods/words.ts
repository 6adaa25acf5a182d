import type { Condition } from "../../../core";
import type { MethodGroup } from "../../methods/method-groups";

type Figure = Condition["figure"];
type Aim = Extract<Condition, { readonly of: unknown }>["of"];
type Since = Extract<Condition, { readonly since: unknown }>["since"];

/** The words about the methods of judging. */
export type MethodWords = {
  readonly heading: string;
  readonly groups: Readonly<Record<MethodGroup, string>>;
  readonly source: string;
  /** Said instead of a source. */
  readonly noSource: Readonly<Record<MethodGroup, string>>;
  readonly keptIn: (file: string) => string;
  readonly keptInCopy: (file: string) => string;
  readonly cannotKeep: string;
  readonly notKept: string;
  readonly replacesDamaged: string;
  /** What all indicators come to by the method. */
  readonly overall: (label: string) => string;
  readonly mean: (mean: string) => string;
  readonly shareAchieved: (share: string) => string;
  readonly details: DetailWords;
  readonly whatIf: WhatIfWords;
  readonly own: OwnMethodWords;
  readonly conditions: ConditionWords;
};

export type DetailWords = {
  readonly heading: string;
  readonly verdict: string;
  readonly direction: string;
  readonly better: { readonly higher: string; readonly lower: string };
  /** What the direction was found from. */
  readonly from: Readonly<
    Record<"comparator" | "start" | "qualifier" | "name" | "unit" | "zero" | "default", string>
  >;
  readonly noDirection: string;
  readonly trend: string;
  readonly movement: { readonly better: string; readonly same: string; readonly worse: string };
  readonly noTrend: string;
};

export type WhatIfWords = {
  readonly alternatives: string;
  readonly columns: { readonly method: string; readonly verdict: string; readonly change: string };
  readonly chosen: string;
  readonly differs: string;
  readonly same: string;
  readonly heading: string;
  readonly hint: string;
  readonly differing: (count: number) => string;
  readonly list: (method: string, count: number) => string;
  readonly counts: (parts: readonly string[]) => string;
};

export type OwnMethodWords = {
  readonly heading: string;
  readonly how: string;
  readonly make: (base: string) => string;
  readonly newName: (base: string) => string;
  readonly edit: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly id: string;
  readonly idHint: string;
  readonly name: string;
  readonly class: (verdict: string) => string;
  readonly rest: string;
  readonly finalYear: string;
  readonly label: string;
  readonly needed: string;
  readonly numberNeeded: string;
  readonly save: string;
  readonly dismiss: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly replace: string;
  readonly import: string;
  readonly given: string;
  readonly takeOver: string;
  readonly notJson: string;
};

export type ConditionWords = {
  readonly figures: Readonly<Record<Figure, string>>;
  readonly aims: Readonly<Record<Aim, string>>;
  readonly since: Readonly<Record<Since, string>>;
  /** A figure with what it is compared with. */
  readonly figureOf: (figure: string, reference: string) => string;
  readonly from: string;
  readonly above: string;
  readonly clause: (figure: string, percent: string, bound: string) => string;
  readonly class: (clauses: readonly string[], label: string) => string;
  readonly sentence: (classes: readonly string[]) => string;
  readonly finalYear: (sentence: string, inFinalYear: string) => string;
};
