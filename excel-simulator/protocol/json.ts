/** Anything that travels between add-in and Excel. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = { readonly [key: string]: JsonValue };

/** Whether a value is an object with named members, and no array. */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Anything as it would travel: what JSON cannot say is left out, nothing at all becomes null. */
export function jsonOf(value: unknown): JsonValue {
  const text = JSON.stringify(value);
  const parsed: JsonValue = text === undefined ? null : JSON.parse(text);
  return parsed;
}
