import type { Messages } from "../../messages";
import { formatReference, type SheetSnapshot } from "../../workbook";
import type { ReadingNote } from "../reading";
import type { KeylessIndicator } from "./assemble";

/** Plans for climate or buildings look far ahead; a span beyond this is a year typed wrong, such as R55 for R5. */
const LONGEST_PLAN = 45;

/** What is doubtful about indicators as a whole: years far from all others, blank places that hold a formula. */
export function doubtsOf(
  sheet: SheetSnapshot,
  indicators: readonly KeylessIndicator[],
  messages: Messages,
): readonly ReadingNote[] {
  const formulasWithoutResult = new Set(
    sheet.cells
      .filter(({ text, formula }) => text === "" && formula !== undefined)
      .map((cell) => formatReference(sheet.name, cell)),
  );
  const note = (
    code: "year-doubtful" | "formula-without-result" | "baselines-doubtful",
    cell: string,
  ): ReadingNote => ({
    code,
    cell,
    message: messages.notes[code]({ cell, text: textAt(sheet, cell) }),
  });
  const doubtful = [
    ...[...new Set(indicators.flatMap(yearsTooFarApart))].map((cell) =>
      note("year-doubtful", cell),
    ),
    ...[...new Set(indicators.flatMap(severalBaselines))].map((cell) =>
      note("baselines-doubtful", cell),
    ),
  ];
  if (formulasWithoutResult.size === 0) return doubtful;
  return doubtful.concat(
    [...new Set(indicators.flatMap(({ blanks }) => blanks.map(({ cell }) => cell)))]
      .filter((cell) => formulasWithoutResult.has(cell))
      .map((cell) => note("formula-without-result", cell)),
  );
}

const textAt = ({ name, cells }: SheetSnapshot, reference: string): string =>
  cells.find((cell) => formatReference(name, cell) === reference)?.text ?? "";

/** The baselines of an indicator that has them in several years: a plan starts from one. */
function severalBaselines({ values }: KeylessIndicator): readonly string[] {
  const baselines = values.filter(({ role }) => role === "baseline");
  if (baselines.length < 2) return [];
  const years = new Set(baselines.map(({ fiscalYear }) => fiscalYear));
  return years.size < 2 ? [] : baselines.map(({ cell }) => cell);
}

/** The headers of the latest year where the years of an indicator lie further apart than any plan. */
function yearsTooFarApart({ values }: KeylessIndicator): readonly string[] {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { fiscalYear } of values) {
    if (fiscalYear === null) continue;
    earliest = Math.min(earliest, fiscalYear);
    latest = Math.max(latest, fiscalYear);
  }
  if (latest - earliest <= LONGEST_PLAN) return [];
  return values.flatMap(({ fiscalYear, headers: [header] }) =>
    fiscalYear === latest && header !== undefined ? [header] : [],
  );
}
