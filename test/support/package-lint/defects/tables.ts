import { formatAddress } from "../../../../src/core";
import { attributeOf, childOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { repeated, type Defect } from "../defect";
import { cellText, named, type LintedBook, type LintedTable } from "../linted-book";

type Heading = {
  readonly place: string;
  readonly column: string;
  /** Null where the cell holds no text or is missing. */
  readonly text: string | null;
};

const decoded = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll("\r\n", "\n");

const columnsOf = ({ root }: LintedTable): readonly string[] =>
  (childOf(root, "tableColumns")?.children ?? []).map((each) => attributeOf(each, "name") ?? "");

function headingsOf(table: LintedTable, book: LintedBook): readonly Heading[] {
  if (attributeOf(table.root, "headerRowCount") === "0") return [];
  const cells = new Map(
    table.sheet.rows.flatMap(({ children }) =>
      children.map((cell) => [attributeOf(cell, "r") ?? "", cell] as const),
    ),
  );
  return columnsOf(table).map((column, at) => {
    const address = formatAddress({ row: table.area.top, column: table.area.left + at });
    const cell = cells.get(address);
    return {
      place: `${table.sheet.name}!${address}`,
      column,
      text: cell ? cellText(cell, book) : null,
    };
  });
}

const headings = (book: LintedBook): readonly Heading[] =>
  book.tables.flatMap((table) => headingsOf(table, book));

const namesOf = ({ root }: LintedTable): readonly string[] =>
  ["name", "displayName"].map((attribute) => attributeOf(root, attribute) ?? "");

export const TABLE_DEFECTS: readonly Defect[] = [
  {
    kind: "table header cell unlike its column's name",
    find: (book) =>
      headings(book)
        .filter(({ column, text }) => text !== null && decoded(text) !== decoded(column))
        .map(({ place }) => place),
  },
  {
    kind: "table header that is no text",
    find: (book) =>
      headings(book)
        .filter(({ text }) => text === null)
        .map(({ place }) => place),
  },
  {
    kind: "duplicate column of a table",
    find: (book) =>
      book.tables.flatMap((table) =>
        repeated(columnsOf(table)).map((name) => `${table.part}: ${name}`),
      ),
  },
  {
    kind: "duplicate table id",
    find: (book) => repeated(book.tables.map(({ root }) => attributeOf(root, "id") ?? "")),
  },
  {
    kind: "duplicate table name",
    find: (book) =>
      repeated([
        ...book.tables.map(({ root }) => attributeOf(root, "displayName") ?? ""),
        ...named(book.workbook, "definedName")
          .filter((element) => attributeOf(element, "localSheetId") === undefined)
          .map((element) => attributeOf(element, "name") ?? ""),
      ]),
  },
  {
    kind: "space in a table's name",
    find: (book) => book.tables.flatMap(namesOf).filter((name) => /\s/.test(name)),
  },
];
