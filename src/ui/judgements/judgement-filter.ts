import { inDepartment, type DepartmentChoice } from "../departments/department-choice";
import type { JudgedIndicator } from "./judged-indicator";

export type JudgementFilter = {
  readonly department: DepartmentChoice;
  /** The class of the method, by its label; null for every class. */
  readonly label: string | null;
  readonly onlyDisagreements: boolean;
};

/** The judged indicators that fit every condition. */
export const fitting = (
  judged: readonly JudgedIndicator[],
  { department, label, onlyDisagreements }: JudgementFilter,
): readonly JudgedIndicator[] =>
  inDepartment(judged, department).filter(
    ({ judgement }) =>
      (label === null || judgement.label === label) &&
      (!onlyDisagreements || judgement.agrees === false),
  );
