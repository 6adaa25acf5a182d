import { normaliseText, type Indicator } from "../indicators";
import type { WorkbookReading } from "../layouts";

/** A line of the cover with what the forms give for it. */
export type StatusCount = {
  readonly label: string;
  readonly cell: string;
  readonly stated: number | null;
  readonly counted: number;
  /** The cells of the self-ratings counted. */
  readonly cells: readonly string[];
};

/** A cover's counts beside those of the forms. */
export type StatusCounts = {
  readonly stated: readonly StatusCount[];
  /** Self-ratings that the forms give and the cover has no line for. */
  readonly unlisted: readonly Omit<StatusCount, "stated" | "cell">[];
  readonly formCount: number;
};

type Rating = { readonly label: string; readonly cell: string };

/**
 * Counts the self-ratings of the year that a workbook's cover speaks of; a cover in a workbook without forms
 * counts those of all workbooks together.
 */
export function statusCounts(
  reading: WorkbookReading,
  all: readonly WorkbookReading[],
): StatusCounts {
  const lines = reading.summaries.filter(({ kind }) => kind === "status-count");
  const year = lines.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
  const own = ratingsOf(reading.indicators, year);
  const ratings =
    own.length > 0 ? own : all.flatMap(({ indicators }) => ratingsOf(indicators, year));
  const stated = lines.map(({ label, cell, number }) => {
    const cells = cellsWith(ratings, label);
    return { label, cell, stated: number, counted: cells.length, cells };
  });
  const listed = new Set(lines.map(({ label }) => normaliseText(label)));
  const others = new Set(
    ratings.map(({ label }) => label).filter((label) => !listed.has(normaliseText(label))),
  );
  const unlisted = [...others].map((label) => {
    const cells = cellsWith(ratings, label);
    return { label, counted: cells.length, cells };
  });
  return { stated, unlisted, formCount: ratings.length };
}

const cellsWith = (ratings: readonly Rating[], label: string): readonly string[] =>
  ratings
    .filter((rating) => normaliseText(rating.label) === normaliseText(label))
    .map(({ cell }) => cell);

/** One rating a form: several indicators of a form share its cell. */
function ratingsOf(indicators: readonly Indicator[], year: number | null): readonly Rating[] {
  const byCell = new Map<string, Rating>();
  for (const { values } of indicators) {
    for (const { role, fiscalYear, text, cell } of values) {
      const ofYear = year === null || fiscalYear === null || fiscalYear === year;
      if (role === "status" && ofYear) byCell.set(cell, { label: text, cell });
    }
  }
  return [...byCell.values()];
}
