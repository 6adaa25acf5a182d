import type { JsonValue } from "../protocol/json";

/** The value that all have in common; null where they differ, as Office.js gives properties of mixed ranges. */
export function commonValue(values: Iterable<JsonValue>): JsonValue {
  let common: JsonValue | undefined;
  for (const value of values) {
    if (common === undefined) common = value;
    else if (JSON.stringify(common) !== JSON.stringify(value)) return null;
  }
  return common ?? null;
}
