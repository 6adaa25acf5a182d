import { useMemo, useState } from "react";
import { checkWorkbooks, planMarks, type CheckReport, type MarkPlan } from "../../core";
import {
  departmentsIn,
  EVERYTHING,
  scopeWithin,
  selectionOf,
  type CheckScope,
} from "./check-scope";
import { orNull } from "./or-null";
import type { Check, CheckInput } from "./use-check";

/** The findings of the part that people look at; sheets are always written of everything. */
export type ScopedCheck = {
  readonly scope: CheckScope;
  readonly chooseScope: (scope: CheckScope) => void;
  /** The report with what the rules say of that part only; null until something was read. */
  readonly listed: CheckReport | null;
  /** The cells of the file written into that are to be marked; null until something was read. */
  readonly marks: MarkPlan | null;
};

export type ScopedInput = Pick<CheckInput, "workbooks" | "settings" | "locale"> &
  Pick<Check, "readings" | "asOf" | "report" | "into">;

/** Runs the rules on the part that people choose. */
export function useScopedCheck(input: ScopedInput): ScopedCheck {
  const { workbooks, settings, locale, readings, asOf, report, into } = input;
  const [chosen, chooseScope] = useState(EVERYTHING);
  const scope = useMemo(
    () => (report ? scopeWithin(chosen, readings, departmentsIn(report)) : EVERYTHING),
    [chosen, readings, report],
  );
  const listed = useMemo(() => {
    if (!report || scope.kind === "everything") return report;
    const snapshots = workbooks.map(({ snapshot }) => snapshot);
    const options = { asOf, locale, settings, snapshots, only: selectionOf(scope) };
    return orNull(() => checkWorkbooks(readings, options));
  }, [report, scope, workbooks, asOf, locale, settings, readings]);
  const marks = useMemo(
    () => (listed && into !== null ? orNull(() => planMarks(listed, into)) : null),
    [listed, into],
  );
  return { scope, chooseScope, listed, marks };
}
