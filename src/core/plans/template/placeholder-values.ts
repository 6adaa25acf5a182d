import { normaliseText } from "../../indicators";
import { verdictOfSelfRating } from "../../judgement";
import { parseIsoDate, type PlaceholderKind } from "../../workbook";
import { numberText } from "../number-text";
import type { ReportRow } from "../report-rows";
import type { SheetContext } from "../sheets/sheet-context";
import { selfRatingOf } from "../sheets/summary/tally";
import type { PlanContent } from "../workbook-plan";
import { selectionWords, selectRows } from "./select-rows";

/** A word of a placeholder that nothing goes by, with those that there are. */
export type UnknownWord = { readonly unknown: string; readonly known: readonly string[] };

/** What stands in a placeholder's place. */
export type PlaceholderValue = PlanContent | UnknownWord;

export type ValueOf = (given: readonly string[], context: SheetContext) => PlaceholderValue;

const words = (text: string): PlanContent => ({ kind: "text", text });

const count = (number: number): PlanContent => ({ kind: "number", number, format: "integer" });

/** The rows that a word asks for among some; all where there is no word. */
function selected(
  word: string | undefined,
  context: SheetContext,
  among: readonly ReportRow[] = context.rows,
): readonly ReportRow[] | UnknownWord {
  if (word === undefined) return among;
  const rows = selectRows(word, context);
  return rows
    ? among.filter((row) => rows.includes(row))
    : { unknown: word, known: selectionWords(context) };
}

const isUnknown = (rows: readonly ReportRow[] | UnknownWord): rows is UnknownWord =>
  "unknown" in rows;

const countOf = (rows: readonly ReportRow[] | UnknownWord): PlaceholderValue =>
  isUnknown(rows) ? rows : count(rows.length);

function departmentCount([department, word]: readonly string[], context: SheetContext) {
  const nameOf = ({ indicator }: ReportRow): string =>
    normaliseText(indicator.department ?? context.messages.sheets.noDepartment);
  const own = context.rows.filter((row) => nameOf(row) === normaliseText(department ?? ""));
  const known = [...new Set(context.rows.map(nameOf))];
  if (own.length === 0) return { unknown: department ?? "", known };
  return countOf(selected(word, context, own));
}

/** A rating that nobody gave is counted 0 only where it is a word for ratings at all. */
function selfRatingCount([rating = ""]: readonly string[], { rows }: SheetContext) {
  const rated = rows.filter((row) => selfRatingOf(row) === normaliseText(rating));
  if (rated.length === 0 && verdictOfSelfRating(rating) === null) {
    const known = new Set(rows.flatMap((row) => selfRatingOf(row) ?? []));
    return { unknown: rating, known: [...known] };
  }
  return count(rated.length);
}

/** What each placeholder but a list stands for; a share is the text that is shown, as a cell's own format may not show it. */
export const PLACEHOLDER_VALUES: Readonly<Record<Exclude<PlaceholderKind, "list">, ValueOf>> = {
  count: ([word], context) => countOf(selected(word, context)),
  share: ([word], context) => {
    const rows = selected(word, context);
    if (isUnknown(rows)) return rows;
    const total = context.rows.length;
    return words(total === 0 ? context.messages.none : numberText(rows.length / total, "percent"));
  },
  selfRatings: selfRatingCount,
  departmentCount,
  asOf: (_, { report, messages }) => {
    const date = parseIsoDate(report.asOf);
    return words(date ? messages.date(date) : report.asOf);
  },
  fiscalYear: (_, { rows, messages }) => {
    const year = rows[0]?.judgement.fiscalYear;
    return words(year === undefined ? messages.none : messages.fiscalYear(year));
  },
  method: (_, { report }) => words(report.method.name),
  file: (_, { into }) => words(into.replace(/\.[^.]*$/, "")),
  title: (_, { layout }) => words(layout.title ?? ""),
  logoLine: (_, { layout }) => words(layout.logoLine ?? ""),
};
