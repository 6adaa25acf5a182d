import { withoutBlanks } from "../indicators";
import type { Rule } from "./define-rule";
import type { RuleGroup } from "./rule-groups";

/** What to check; a part that is left out takes everything. */
export type Selection = {
  /** By name; null stands for what names none. */
  readonly departments?: readonly (string | null)[];
  readonly sheets?: readonly string[];
  readonly files?: readonly string[];
  readonly rules?: readonly string[];
  readonly groups?: readonly RuleGroup[];
};

/** Where something stands: its workbook, its sheet and the department that answers for it. */
export type Standing = {
  readonly file: string;
  readonly sheet: string;
  readonly department: string | null;
};

const isSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : withoutBlanks(one) === withoutBlanks(other);

const allows = (wanted: readonly (string | null)[] | undefined, found: string | null): boolean =>
  wanted === undefined || wanted.some((each) => isSame(each, found));

/** Whether something stands where the selection looks; names are compared without blanks and widths. */
export const isSelected = (
  { departments, sheets, files }: Selection,
  { file, sheet, department }: Standing,
): boolean => allows(files, file) && allows(sheets, sheet) && allows(departments, department);

/** Whether a selection takes every place. */
export const isEverywhere = ({ departments, sheets, files }: Selection): boolean =>
  departments === undefined && sheets === undefined && files === undefined;

/** Whether a workbook is looked at. */
export const isFileSelected = ({ files }: Selection, file: string): boolean => allows(files, file);

/** Whether a rule is run. */
export const isRuleSelected = ({ rules, groups }: Selection, { id, group }: Rule): boolean =>
  (rules === undefined || rules.includes(id)) && (groups === undefined || groups.includes(group));
