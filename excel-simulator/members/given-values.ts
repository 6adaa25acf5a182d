import { ExcelError } from "../protocol/excel-error";
import type { JsonValue } from "../protocol/json";

const COLOR = /^#[\dA-F]{6}$/i;
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

const refused = (value: JsonValue, wanted: string): ExcelError =>
  new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not ${wanted}`);

/** A colour as `#RRGGBB`, also from one of HTML's commonest names; throws InvalidArgument for anything else. */
export function givenColor(value: JsonValue): string {
  if (typeof value !== "string") throw refused(value, "a colour");
  const named = NAMED_COLORS[value.toLowerCase()];
  if (named === undefined && !COLOR.test(value)) throw refused(value, "a colour");
  return named ?? value.toUpperCase();
}

/** True or false; throws InvalidArgument for anything else. */
export function givenFlag(value: JsonValue): boolean {
  if (typeof value !== "boolean") throw refused(value, "true or false");
  return value;
}

/** A number within limits; throws InvalidArgument for anything else. */
export function givenNumber(value: JsonValue, least: number, most: number): number {
  if (typeof value !== "number" || value < least || value > most) {
    throw refused(value, `a number from ${least} to ${most}`);
  }
  return value;
}

/** A text; throws InvalidArgument for anything else. */
export function givenText(value: JsonValue): string {
  if (typeof value !== "string") throw refused(value, "a text");
  return value;
}

/** One of a few words; throws InvalidArgument for anything else. */
export function givenWord<const Word extends string>(
  value: JsonValue,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw refused(value, `one of ${words.join(", ")}`);
  return word;
}
