import { withoutBlanks, type Indicator } from "../indicators";
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

type Rating = {
  readonly label: string;
  /** The label without blanks, as labels are compared. */
  readonly word: string;
  readonly cell: string;
  readonly fiscalYear: number | null;
};

/** A line that adds up the others. */
const TOTAL = /^(?:合計|総計|小計|計|総数|全体)$/;

/**
 * Counts the self-ratings of the year that a workbook's cover speaks of, or the newest one where it names none;
 * a cover in a workbook without forms counts those of all workbooks together.
 */
export function statusCounts(
  reading: WorkbookReading,
  all: readonly WorkbookReading[],
): StatusCounts {
  const lines = reading.summaries.filter(({ kind }) => kind === "status-count");
  const own = ratingsOf(reading.indicators);
  const given = own.length > 0 ? own : all.flatMap(({ indicators }) => ratingsOf(indicators));
  const year = lines.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? newestYear(given);
  const ratings = given.filter(({ fiscalYear }) => fiscalYear === null || fiscalYear === year);
  const stated = lines.map(({ label, cell, number }) => {
    const cells = TOTAL.test(withoutBlanks(label))
      ? ratings.map((rating) => rating.cell)
      : cellsWith(ratings, label);
    return { label, cell, stated: number, counted: cells.length, cells };
  });
  const listed = new Set(lines.map(({ label }) => withoutBlanks(label)));
  const others = new Map(
    ratings.filter(({ word }) => !listed.has(word)).map(({ word, label }) => [word, label]),
  );
  const unlisted = [...others.values()].map((label) => {
    const cells = cellsWith(ratings, label);
    return { label, counted: cells.length, cells };
  });
  return { stated, unlisted, formCount: ratings.length };
}

const newestYear = (ratings: readonly Rating[]): number | null =>
  ratings.reduce<number | null>(
    (newest, { fiscalYear }) =>
      fiscalYear !== null && (newest === null || fiscalYear > newest) ? fiscalYear : newest,
    null,
  );

function cellsWith(ratings: readonly Rating[], label: string): readonly string[] {
  const wanted = withoutBlanks(label);
  return ratings.filter(({ word }) => word === wanted).map(({ cell }) => cell);
}

/** One rating a form: several indicators of a form share its cell. */
function ratingsOf(indicators: readonly Indicator[]): readonly Rating[] {
  const byCell = new Map<string, Rating>();
  for (const { values } of indicators) {
    for (const { role, kind, fiscalYear, text, cell } of values) {
      if (role === "status" && kind !== "absent")
        byCell.set(cell, { label: text, word: withoutBlanks(text), cell, fiscalYear });
    }
  }
  return [...byCell.values()];
}
