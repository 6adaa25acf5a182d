import type { WorkbookReading } from "../../../src/core";
import { parseFiscalYear } from "../../../src/core/indicators";
import { isSectionLine, parseHeading } from "../../../src/core/layouts/heading";
import { parseLabel } from "../../../src/core/layouts/label";

/** Every cell that a reading names. */
export function placesOf({ indicators, summaries, notes }: WorkbookReading): ReadonlySet<string> {
  return new Set([
    ...indicators.flatMap(({ nameCell, values, narratives }) => [
      nameCell,
      ...values.flatMap(({ cell, headers }) => [cell, ...headers]),
      ...narratives.map(({ cell }) => cell),
    ]),
    ...summaries.map(({ cell }) => cell),
    ...notes.map(({ cell }) => cell),
  ]);
}

/** The words of the fields that a reading gives without their cells. */
export function wordsOf({ indicators, summaries }: WorkbookReading): ReadonlySet<string | null> {
  return new Set([
    ...indicators.flatMap(({ number, initiative, unit, department }) => [
      number,
      initiative,
      unit ?? "—",
      department,
    ]),
    ...indicators.map(
      ({ number, initiative }) => `${number?.split("-")[2] ?? ""}${initiative ?? ""}`,
    ),
    ...summaries.map(({ label }) => label),
  ]);
}

/** Whether a text is part of the form itself: a label, a heading, a year. */
export const isFrame = (text: string): boolean =>
  parseLabel(text) !== null ||
  parseHeading(text) !== null ||
  isSectionLine(text) ||
  parseFiscalYear(text) !== null;
