import { builtInFormat } from "../../src/hosts/xlsx-file/reading/built-in-formats";

/** The dates of the system: Office.js gives them in their American form, whatever Windows shows (office-js issue 229). */
const SYSTEM_DATES: ReadonlyMap<number, string> = new Map([
  [14, "m/d/yyyy"],
  [22, "m/d/yyyy h:mm"],
]);

/** Formats that mean the same everywhere, and so may be named by their id alone (ECMA-376 part 1, 18.8.30). */
const EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
const IDS = new Map([
  ...EVERYWHERE.map((id) => [builtInFormat(id), id] as const),
  ...[...SYSTEM_DATES].map(([id, pattern]) => [pattern, id] as const),
]);

/** The number format of an id that files leave to Excel, in the form in which Office.js gives it. */
export const patternOfId = (id: number): string => SYSTEM_DATES.get(id) ?? builtInFormat(id);

/** The id that files name a format by without spelling it out; null for one that they spell out. */
export const idOfPattern = (pattern: string): number | null => IDS.get(pattern) ?? null;

/** The format as a Japanese Windows shows it: its own dates for those of the system. */
export function shownPattern(pattern: string): string {
  const system = [...SYSTEM_DATES].find(([, american]) => american === pattern);
  return system ? builtInFormat(system[0]) : pattern;
}
