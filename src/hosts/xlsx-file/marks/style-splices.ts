import { formatAddress, type CellPosition } from "../../../core";
import { writeXml, xmlNode } from "../writing/xml-node";
import type { Splice } from "../writing/xml-splice";
import type { LocatedCell, LocatedRow, LocatedSheet } from "./locate-cells";

/** A cell that gets another style, by the style that it has now. */
export type Restyling = CellPosition & { readonly styleFrom: (style: number) => number };

const STYLE_ATTRIBUTE = /(\ss\s*=\s*)("[^"]*"|'[^']*')/;
const TAG_NAME = /^<[^\s/>]+/;

function restyleCell(text: string, { start, tagEnd, style }: LocatedCell, to: number): Splice {
  const tag = text.slice(start, tagEnd);
  const attribute = STYLE_ATTRIBUTE.exec(tag);
  if (attribute) {
    const from = start + attribute.index + (attribute[1]?.length ?? 0);
    return { from, to: from + (attribute[2]?.length ?? 0), text: `"${to}"` };
  }
  const at = start + (TAG_NAME.exec(tag)?.[0].length ?? 0);
  return { from: at, to: at, text: style === to ? "" : ` s="${to}"` };
}

/** Puts content into an element where it belongs, opening one up that is self-closed. */
function insert(
  element: Pick<LocatedRow, "tagEnd" | "contentEnd" | "isSelfClosed">,
  next: { readonly start: number } | undefined,
  content: string,
  closingTag: string,
): Splice {
  if (element.isSelfClosed) {
    return { from: element.tagEnd - 2, to: element.tagEnd, text: `>${content}${closingTag}` };
  }
  const at = next?.start ?? element.contentEnd;
  return { from: at, to: at, text: content };
}

/** What is said of a cell that is not there: by its row, else by its column. */
const inheritedStyle = (
  { columnStyles }: LocatedSheet,
  row: LocatedRow | undefined,
  column: number,
): number =>
  row?.style ?? columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;

function groupByRow(cells: readonly Restyling[]): readonly (readonly [number, Restyling[]])[] {
  const rows = new Map<number, Restyling[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((first, second) => first.column - second.column);
  return [...rows].sort(([first], [second]) => first - second);
}

/** Content that is inserted in one place of an element, in one splice: a self-closed element is opened up only once. */
function joined(splices: readonly Splice[], closingTag: string): readonly Splice[] {
  const [first] = splices;
  if (!first || first.from === first.to) return splices;
  const contents = splices.map(({ text }) => text.slice(1, text.length - closingTag.length));
  return [{ ...first, text: `>${contents.join("")}${closingTag}` }];
}

/**
 * How the text of a worksheet changes so that cells get other styles: existing cells get another `s` and nothing else, missing
 * ones are added with their rows.
 */
export function styleSplices(
  text: string,
  sheet: LocatedSheet,
  cells: readonly Restyling[],
): readonly Splice[] {
  const { data, prefix } = sheet;
  if (!data) return [];
  const rowsByNumber = new Map(sheet.rows.map((row) => [row.row, row]));
  const newCell = (cell: Restyling, row: LocatedRow | undefined): string => {
    const s = cell.styleFrom(inheritedStyle(sheet, row, cell.column));
    return writeXml(xmlNode("c", { r: formatAddress(cell), s }), prefix);
  };
  const inRow = (row: LocatedRow, restyled: readonly Restyling[]): readonly Splice[] => {
    const known = new Map(row.cells.map((cell) => [cell.column, cell]));
    const existing = restyled.flatMap((cell) => {
      const found = known.get(cell.column);
      return found ? [restyleCell(text, found, cell.styleFrom(found.style))] : [];
    });
    const closing = `</${prefix}row>`;
    const added = restyled
      .filter(({ column }) => !known.has(column))
      .map((cell) => {
        const next = row.cells.find(({ column }) => column > cell.column);
        return insert(row, next, newCell(cell, row), closing);
      });
    return [...existing, ...joined(added, closing)];
  };
  const closing = `</${prefix}sheetData>`;
  const newRows: Splice[] = [];
  const splices = groupByRow(cells).flatMap(([number, restyled]) => {
    const row = rowsByNumber.get(number);
    if (row) return inRow(row, restyled);
    const content = restyled.map((cell) => newCell(cell, undefined)).join("");
    const xml = `<${prefix}row r="${number}">${content}</${prefix}row>`;
    const next = sheet.rows.find((other) => other.row > number);
    newRows.push(insert(data, next, xml, closing));
    return [];
  });
  return [...splices, ...joined(newRows, closing)];
}
