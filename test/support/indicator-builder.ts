import { formatReference, type Indicator, type WorkbookReading } from "../../src/core";
import { parseUnit, parseValue } from "../../src/core/indicators";
import { indicatorKeyWords } from "../../src/core/layouts";

type Role = Indicator["values"][number]["role"];

/** A cell of a form as people filled it in: its fiscal year and its text; an empty text is a blank place. */
export type YearText = readonly [fiscalYear: number | null, text: string];

/** What a form says of an indicator; whatever is left out, the form does not have. */
export type IndicatorText = {
  readonly name?: string;
  readonly initiative?: string;
  readonly number?: string;
  readonly goal?: string;
  readonly sheet?: string;
  /** As the 単位 cell says it, such as 千円. */
  readonly unit?: string;
  readonly department?: string;
  readonly baseline?: YearText;
  readonly targets?: readonly YearText[];
  readonly actuals?: readonly YearText[];
  readonly status?: YearText | readonly YearText[];
  /** Texts by their labels. */
  readonly narratives?: Readonly<Record<string, string>>;
};

const ROWS: Readonly<Record<Role, number>> = { baseline: 2, target: 3, actual: 4, status: 5 };
const NAME_CELL = { row: 1, column: 1 };
const FIRST_YEAR = 2000;

const isOne = (entries: YearText | readonly YearText[]): entries is YearText =>
  !Array.isArray(entries[0]);

const listOf = (entries: YearText | readonly YearText[] | undefined): readonly YearText[] => {
  if (!entries) return [];
  return isOne(entries) ? [entries] : entries;
};

/** A self-rating is kept in its own words, scores and dashes aside. */
function ratingOf(text: string): ReturnType<typeof parseValue> {
  const parsed = parseValue(text);
  return parsed.kind === "score" || parsed.kind === "absent"
    ? parsed
    : { kind: "text", measures: [] };
}

/** Builds an indicator out of the texts of a form, one row a role and one column a year, as the reading would. */
export function anIndicator(given: IndicatorText = {}): Indicator {
  const { name = "利用者数", initiative = null, sheet = "1", unit = null } = given;
  const placed = (
    [
      ...listOf(given.baseline).map((entry) => ["baseline", entry] as const),
      ...listOf(given.targets).map((entry) => ["target", entry] as const),
      ...listOf(given.actuals).map((entry) => ["actual", entry] as const),
      ...listOf(given.status).map((entry) => ["status", entry] as const),
    ] as const
  ).map(([role, [fiscalYear, text]]) => {
    const column = fiscalYear === null ? 2 : fiscalYear - FIRST_YEAR;
    const cell = formatReference(sheet, { row: ROWS[role], column });
    return { role, fiscalYear, text, cell, headers: [] };
  });
  const column = unit === null ? null : parseUnit(unit);
  return {
    key: indicatorKeyWords(initiative, name),
    sheet,
    number: given.number ?? null,
    goal: given.goal ?? null,
    initiative,
    name,
    unit,
    department: given.department ?? null,
    nameCell: formatReference(sheet, NAME_CELL),
    values: placed
      .filter(({ text }) => text !== "")
      .map((value) => ({
        ...value,
        ...(value.role === "status" ? ratingOf(value.text) : parseValue(value.text, column)),
      })),
    blanks: placed
      .filter(({ text }) => text === "")
      .map(({ role, fiscalYear, cell, headers }) => ({ role, fiscalYear, cell, headers })),
    narratives: Object.entries(given.narratives ?? {}).map(([label, text], index) => ({
      label,
      text,
      cell: formatReference(sheet, { row: 10 + index, column: 1 }),
    })),
  };
}

/** What was read in a workbook that holds these indicators and nothing else. */
export const aReading = (file: string, ...indicators: readonly Indicator[]): WorkbookReading => ({
  file,
  sheetNames: [...new Set(indicators.map(({ sheet }) => sheet))],
  indicators,
  summaries: [],
  notes: [],
  sheets: [],
});

/** A line of a cover that counts a self-rating, in the workbook's sheet 総括. */
export const aStatusCount = (
  label: string,
  number: number | null,
  {
    fiscalYear = 2021,
    row = 6,
  }: { readonly fiscalYear?: number | null; readonly row?: number } = {},
): WorkbookReading["summaries"][number] => ({
  kind: "status-count",
  label,
  number,
  fiscalYear,
  cell: formatReference("総括", { row, column: 2 }),
});
