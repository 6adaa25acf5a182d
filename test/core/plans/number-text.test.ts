import type { NumberDisplay } from "../../../src/core";
import { numberText } from "../../../src/core/plans/number-text";

test.each<[number, NumberDisplay, string]>([
  [0, "integer", "0"],
  [999, "integer", "999"],
  [1234567, "integer", "1,234,567"],
  [-1234, "integer", "-1,234"],
  [0.5, "integer", "1"],
  [-0.4, "integer", "-0"],
  [1234.5, "decimal", "1,234.5"],
  [1000, "decimal", "1,000"],
  [1.005, "decimal", "1.01"],
  [-2.345, "decimal", "-2.35"],
  [100, "decimal", "100"],
  [0.123, "percent", "12.3%"],
  [1, "percent", "100.0%"],
  [10.5, "percent", "1,050.0%"],
  [2021, "plain", "2021"],
  [-0.25, "plain", "-0.25"],
])("%d as %s shows %s", (number, display, text) => {
  expect(numberText(number, display)).toBe(text);
});
