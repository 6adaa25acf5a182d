import type { WorkbookReading } from "../../layouts";
import { cleanNumber } from "../../indicators";
import { parseReference } from "../../workbook";
import { defineWorkbookRule } from "../define-rule";
import { words } from "./words";

type Score = { readonly number: number; readonly cell: string };

const sheetOf = (cell: string): string => parseReference(cell)?.sheet ?? cell;

function scoresBySheet({ indicators }: WorkbookReading): ReadonlyMap<string, readonly Score[]> {
  const sheets = new Map<string, Map<string, Score>>();
  for (const { values } of indicators) {
    for (const { kind, measures, cell } of values) {
      const [score] = measures;
      if (kind !== "score" || !score) continue;
      const known = sheets.get(sheetOf(cell)) ?? new Map<string, Score>();
      sheets.set(sheetOf(cell), known.set(cell, { number: score.number, cell }));
    }
  }
  return new Map([...sheets].map(([sheet, scores]) => [sheet, [...scores.values()]]));
}

/** Whether a mean was rounded to what is stated, or cut off after a decimal. */
function gives(mean: number, stated: number): boolean {
  const decimals = String(stated).split(".")[1]?.length ?? 0;
  const shifted = cleanNumber(mean * 10 ** decimals);
  const wanted = cleanNumber(stated * 10 ** decimals);
  return Math.round(shifted) === wanted || (decimals > 0 && Math.floor(shifted) === wanted);
}

export const averageDiffers = defineWorkbookRule({
  id: "average-differs",
  group: "sums",
  severity: "error",
  words,
  check: ({ reading }) => {
    const averages = reading.summaries.filter(({ kind }) => kind === "average");
    if (averages.length === 0) return "not-applicable";
    const scores = scoresBySheet(reading);
    const isOnly = (cell: string): boolean =>
      averages.filter((other) => sheetOf(other.cell) === sheetOf(cell)).length === 1;
    const stated = averages.flatMap(({ cell, number }) => {
      const parts = scores.get(sheetOf(cell)) ?? [];
      return number !== null && parts.length > 0 && isOnly(cell) ? [{ cell, number, parts }] : [];
    });
    if (stated.length === 0) return "not-applicable";
    return stated.flatMap(({ cell, number, parts }) => {
      const mean = parts.reduce((sum, part) => sum + part.number, 0) / parts.length;
      if (gives(mean, number)) return [];
      const counted = Math.round(cleanNumber(mean * 100)) / 100;
      const data = { stated: number, counted, scores: parts.map((part) => part.number) };
      return [{ cell, related: parts.map((part) => part.cell), data }];
    });
  },
});
