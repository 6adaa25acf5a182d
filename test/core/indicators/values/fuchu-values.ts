import { measure, type ValueCase } from "./value-case";

/** Every self-rating by points of the sample. */
export const fuchuValues: readonly ValueCase[] = [
  ["1：遅れが生じている", null, "score", measure(1, null)],
  ["2：やや遅れているが、概ね順調", null, "score", measure(2, null)],
  ["3：目標達成に向けて順調", null, "score", measure(3, null)],
];
