import type { Label } from "../preset";
import { PresetError } from "./preset-error";

/** An object of unknown origin. */
export type Entries = Readonly<Record<string, unknown>>;

export const isRecord = (input: unknown): input is Entries =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** An object with no entries but those known; throws a PresetError. */
export function readEntries(input: unknown, place: string, known: readonly string[]): Entries {
  if (!isRecord(input)) throw new PresetError("not-an-object", place);
  const stray = Object.keys(input).find((key) => !known.includes(key));
  if (stray !== undefined) throw new PresetError("unknown-entry", `${place}.${stray}`);
  return input;
}

/** A list with each of its items read; throws a PresetError. */
export function readList<Item>(
  input: unknown,
  place: string,
  read: (item: unknown, place: string) => Item,
): readonly Item[] {
  if (!Array.isArray(input)) throw new PresetError("not-a-list", place);
  const items: readonly unknown[] = input;
  return items.map((item, index) => read(item, `${place}[${index}]`));
}

/** A number from `least` on; throws a PresetError. */
export function readNumber(input: unknown, place: string, least = -Infinity): number {
  if (typeof input !== "number" || !Number.isFinite(input) || input < least) {
    throw new PresetError("not-a-number", place, { least });
  }
  return input;
}

/** One of several words; throws a PresetError. */
export function readChoice<Choice extends string>(
  input: unknown,
  place: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === input);
  if (chosen === undefined) throw new PresetError("not-a-choice", place, { choices });
  return chosen;
}

function readText(input: unknown, place: string): string {
  if (typeof input !== "string" || input.trim() === "") throw new PresetError("not-a-text", place);
  return input;
}

/** A text for all languages, or one each; throws a PresetError. */
export function readLabel(input: unknown, place: string): Label {
  if (!isRecord(input)) {
    const text = readText(input, place);
    return { ja: text, en: text };
  }
  const { ja, en } = readEntries(input, place, ["ja", "en"]);
  return { ja: readText(ja, `${place}.ja`), en: readText(en, `${place}.en`) };
}
