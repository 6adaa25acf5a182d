import { formatAddress, parseAddress, type MergedArea, type RepeatedRow } from "../core";

/** Where the rows of a layout stand in its filled-in copy. */
export type TemplateRows = {
  /** The rows that a row of the layout became: several for a row with a list. */
  placesOf(row: number): readonly number[];
  /** The row of the layout that stands at a place of the copy. */
  rowAt(place: number): number;
  isRepeated(row: number): boolean;
  /** An area that went along: copied with a row that is repeated, drawn out over rows that came into it. */
  movedAreas(area: MergedArea): readonly MergedArea[];
  /** A formula of the layout's row as it reads at a place in the copy. */
  movedFormula(formula: string, row: number, place: number): string;
};

/** Texts and cells of other sheets are left alone; else an area or a cell. */
const QUOTED_FOREIGN_OR_OWN =
  /"[^"]*"|(?:'(?:[^']|'')*'|[^\s!'"(),;+\-*/^&=<>:]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![A-Za-z0-9_.$!])(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6}))?(?![A-Za-z0-9_(!.])/g;

/** Works out where rows stand when some are repeated; rows below them move down. */
export function templateRows(repeats: readonly RepeatedRow[]): TemplateRows {
  const countOf = (row: number): number => repeats.find((repeat) => repeat.row === row)?.count ?? 1;
  const first = (row: number): number =>
    repeats.reduce((place, repeat) => (repeat.row < row ? place + repeat.count - 1 : place), row);
  const last = (row: number): number => first(row) + countOf(row) - 1;
  const placesOf = (row: number): readonly number[] =>
    Array.from({ length: countOf(row) }, (_, index) => first(row) + index);
  const rowAt = (place: number): number => {
    let added = 0;
    for (const { row, count } of repeats) {
      if (place < row + added + count) return Math.min(place - added, row);
      added += count - 1;
    }
    return place - added;
  };
  return {
    placesOf,
    rowAt,
    isRepeated: (row) => countOf(row) > 1,
    movedAreas: (area) =>
      area.top === area.bottom
        ? placesOf(area.top).map((row) => ({ ...area, top: row, bottom: row }))
        : [{ ...area, top: first(area.top), bottom: last(area.bottom) }],
    movedFormula: (formula, own, place) =>
      formula.replace(
        QUOTED_FOREIGN_OR_OWN,
        (whole, from?: string, top?: string, to?: string, bottom?: string) => {
          if (from === undefined || top === undefined) return whole;
          if (to === undefined || bottom === undefined) {
            const row = Number(top);
            return `${from}${row === own ? place : first(row)}`;
          }
          const isOwnRow = Number(top) === own && Number(bottom) === own;
          return isOwnRow
            ? `${from}${place}:${to}${place}`
            : `${from}${first(Number(top))}:${to}${last(Number(bottom))}`;
        },
      ),
  };
}

/** The areas of a list such as `A1:B2 C3` as they went along, in the same form. */
export function movedReferences(list: string, rows: TemplateRows): string {
  return list
    .split(" ")
    .flatMap((reference) => {
      const [from = "", to = from] = reference.split(":");
      const [start, end] = [parseAddress(from), parseAddress(to)];
      if (!start || !end) return [reference];
      const area = { top: start.row, left: start.column, bottom: end.row, right: end.column };
      return rows.movedAreas(area).map(({ top, left, bottom, right }) => {
        const first = formatAddress({ row: top, column: left });
        const last = formatAddress({ row: bottom, column: right });
        return first === last ? first : `${first}:${last}`;
      });
    })
    .join(" ");
}
