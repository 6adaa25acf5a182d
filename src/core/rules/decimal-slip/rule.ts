import { defineIndicatorRule } from "../define-rule";
import { powersOffIn } from "../powers-off";
import { words } from "./words";

export const decimalSlip = defineIndicatorRule({
  id: "decimal-slip",
  group: "values",
  severity: "warning",
  words,
  check: (subject) => powersOffIn(subject, "slip"),
});
