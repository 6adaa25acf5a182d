import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const departmentMissing = defineIndicatorRule({
  id: "department-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, outline }) => {
    if (!outline.hasDepartments) return "not-applicable";
    if (indicator.department !== null) return [];
    return [{ cell: indicator.nameCell, data: { indicator: indicator.name } }];
  },
});
