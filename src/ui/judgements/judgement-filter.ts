import type { Verdict } from "../../core";
import { inDepartment, type DepartmentChoice } from "../departments/department-choice";
import type { JudgedIndicator } from "./judged-indicator";

export type JudgementFilter = {
  readonly department: DepartmentChoice;
  /** Null for every verdict. */
  readonly verdict: Verdict | null;
  readonly onlyDisagreements: boolean;
};

/** The judged indicators that fit every condition. */
export const fitting = (
  judged: readonly JudgedIndicator[],
  { department, verdict, onlyDisagreements }: JudgementFilter,
): readonly JudgedIndicator[] =>
  inDepartment(judged, department).filter(
    ({ judgement }) =>
      (verdict === null || judgement.verdict === verdict) &&
      (!onlyDisagreements || judgement.agrees === false),
  );
