import {
  CHANGE_KINDS,
  type ChangeKind,
  type ReportChange,
} from "../../kept-report/compare-reports";

/** How many changes there are of each kind, in the order of the kinds; those that do not occur are left out. */
export const tallyChanges = (
  changes: readonly ReportChange[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] =>
  CHANGE_KINDS.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  })).filter(({ count }) => count > 0);
