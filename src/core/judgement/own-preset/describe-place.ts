import type { Locale } from "../../messages";
import { entryWords } from "./entry-words";
import type { FaultyPreset, PresetError } from "./preset-error";
import { isRecord } from "./read-entry";

type Words = {
  /** A part of what stands before it, in the order of that language. */
  readonly join: (outer: string, inner: string) => string;
  readonly item: (name: string, order: number, label: string | null) => string;
  readonly entry: (name: string) => string;
  readonly method: (name: string | null, order: number | null) => string;
  readonly withPlace: (words: string, place: string) => string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  ja: {
    join: (outer, inner) => `${outer}の${inner}`,
    item: (name, order, label) => `${order}番目の${name}${label === null ? "" : `「${label}」`}`,
    entry: (name) => `「${name}」`,
    method: (name, order) => {
      if (name !== null) return `判定方式「${name}」`;
      return order === null ? "判定方式" : `${order}番目の判定方式`;
    },
    withPlace: (words, place) => `${words}（${place}）`,
  },
  en: {
    join: (outer, inner) => `${inner} of ${outer}`,
    item: (name, order, label) => `${name} ${order}${label === null ? "" : ` (“${label}”)`}`,
    entry: (name) => `“${name}”`,
    method: (name, order) => {
      if (name !== null) return `the method “${name}”`;
      return order === null ? "the method" : `method ${order}`;
    },
    withPlace: (words, place) => `${words} (${place})`,
  },
};

/** A text of an entry in a language, as `readLabel` takes it; null where there is none. */
function textIn(input: unknown, locale: Locale): string | null {
  const text = isRecord(input) ? input[locale] : input;
  return typeof text === "string" && text.trim() !== "" ? text : null;
}

/** The preset that an error is in: by its name, its id, or its place among all. */
export function describePreset(preset: FaultyPreset | null, locale: Locale): string {
  const { method } = WORDS[locale];
  if (!preset) return method(null, null);
  const { input, order } = preset;
  const named = isRecord(input)
    ? (textIn(input["name"], locale) ?? textIn(input["id"], locale))
    : null;
  return method(named, order);
}

/** Where in a preset an error is, in words, with the entry's place behind it for those who wrote the JSON. */
export function describePlace(
  { place, preset }: Pick<PresetError, "place" | "preset">,
  locale: Locale,
): string {
  const words = WORDS[locale];
  if (place === "presets") {
    return words.withPlace(words.entry(entryWords(place, locale)?.name ?? place), place);
  }
  const whole = describePreset(preset, locale);
  const steps = stepsOf(place);
  if (steps.length === 0) return whole;
  return words.withPlace(partsOf(steps, preset?.input, locale).reduce(words.join, whole), place);
}

/** The steps of a place in words, from the outermost one; a list is named only where it is meant as a whole. */
function partsOf(
  steps: readonly (string | number)[],
  input: unknown,
  locale: Locale,
): readonly string[] {
  const { entry, item } = WORDS[locale];
  const parts: string[] = [];
  let here = input;
  for (const [index, step] of steps.entries()) {
    here = stepInto(here, step);
    if (typeof step === "number") {
      const list = entryWords(String(steps[index - 1]), locale);
      const label = isRecord(here) ? textIn(here["label"], locale) : null;
      parts.push(item(list?.item ?? "", step + 1, label));
    } else if (typeof steps[index + 1] !== "number") {
      parts.push(entry(entryWords(step, locale)?.name ?? step));
    }
  }
  return parts;
}

/** `grades[2].when` is `grades`, 2, `when`; the preset as a whole is no step. */
const stepsOf = (place: string): readonly (string | number)[] =>
  [...place.replace(/^preset(\.|$)/, "").matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(
    ([, name, index]) => name ?? Number(index),
  );

function stepInto(input: unknown, step: string | number): unknown {
  if (typeof step === "string") return isRecord(input) ? input[step] : undefined;
  if (!Array.isArray(input)) return undefined;
  const items: readonly unknown[] = input;
  return items[step];
}
