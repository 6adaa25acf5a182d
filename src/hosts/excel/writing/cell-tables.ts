import type { PlanCell, PlanContent } from "../../../core";
import { fitIntoCell } from "../../fit-into-cell";
import { formatCodeOf, GENERAL_FORMAT } from "../../number-display";
import type { Area } from "../areas";

/** What goes into a range in one piece each; null leaves a cell as it is. */
export type CellTables = {
  readonly area: Area;
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly (string | number | null)[])[];
};

/** The cells of a planned sheet as tables over the area around them; null where the plan has no cells. */
export function cellTables(cells: readonly PlanCell[]): CellTables | null {
  if (cells.length === 0) return null;
  const area: Area = {
    top: least(cells.map(({ row }) => row)),
    left: least(cells.map(({ column }) => column)),
    bottom: greatest(cells.map(({ row }) => row)),
    right: greatest(cells.map(({ column }) => column)),
  };
  const numberFormats = emptyTable<string>(area);
  const values = emptyTable<string | number>(area);
  for (const { row, column, content } of cells) {
    put(numberFormats, row - area.top, column - area.left, formatOf(content));
    put(values, row - area.top, column - area.left, valueOf(content));
  }
  return { area, numberFormats, values };
}

/** The rows of the tables from one on, as tables of their own. */
export function rowsOf(
  { area, numberFormats, values }: CellTables,
  from: number,
  rows: number,
): CellTables {
  const top = area.top + from;
  return {
    area: { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) },
    numberFormats: numberFormats.slice(from, from + rows),
    values: values.slice(from, from + rows),
  };
}

/** Excel shows `####` for text of more than 255 characters in a cell that is formatted as text. */
const LONGEST_IN_TEXT_FORMAT = 255;

/** The formats of long texts once they are written: what is text stays text when its format becomes general. */
export function formatsOfLongTexts({ values }: CellTables): CellTables["numberFormats"] | null {
  const formats = values.map((row) =>
    row.map((value) =>
      typeof value === "string" && value.length > LONGEST_IN_TEXT_FORMAT ? GENERAL_FORMAT : null,
    ),
  );
  return formats.flat().some((format) => format !== null) ? formats : null;
}

/**
 * Excel takes a leading apostrophe for its own sign of a text and drops it. A second one before it holds the first, in a
 * cell without the text format, where it is known to.
 */
const APOSTROPHE = "'";

const formatOf = (content: PlanContent): string =>
  content.kind === "text" && content.text.startsWith(APOSTROPHE)
    ? GENERAL_FORMAT
    : formatCodeOf(content);

const typed = (text: string): string => (text.startsWith(APOSTROPHE) ? APOSTROPHE : "") + text;

function valueOf(content: PlanContent): string | number | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text === "" ? null : fitIntoCell(typed(content.text));
    case "number":
      return Number.isFinite(content.number) ? content.number : "#NUM!";
    case "formula":
      return `=${content.formula}`;
  }
}

const emptyTable = <Value>({ top, left, bottom, right }: Area): (Value | null)[][] =>
  Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => null),
  );

function put<Value>(table: (Value | null)[][], row: number, column: number, value: Value): void {
  const cells = table[row];
  if (cells) cells[column] = value;
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.min(most, number));
const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number));
