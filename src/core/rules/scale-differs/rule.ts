import { defineIndicatorRule } from "../define-rule";
import { powersOffIn } from "../powers-off";
import { words } from "./words";

export const scaleDiffers = defineIndicatorRule({
  id: "scale-differs",
  group: "values",
  severity: "warning",
  words,
  check: (subject) => powersOffIn(subject, "scale"),
});
