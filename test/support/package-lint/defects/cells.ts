import { parseAddress } from "../../../../src/core";
import { attributeOf, childOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { repeated, type Defect } from "../defect";
import { cellText, numberOf, type LintedBook, type LintedSheet } from "../linted-book";

const LONGEST_TEXT = 32_767;
const ESCAPE = /_x[0-9A-Fa-f]{4}_/g;

type PlacedCell = {
  readonly sheet: LintedSheet;
  readonly cell: LintedSheet["root"];
  readonly row: LintedSheet["root"];
  readonly address: string;
};

const cellsOf = (book: LintedBook): readonly PlacedCell[] =>
  book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.children.map((cell) => ({ sheet, cell, row, address: attributeOf(cell, "r") ?? "" })),
    ),
  );

const placeOf = ({ sheet, address }: PlacedCell): string => `${sheet.name}!${address}`;

export const CELL_DEFECTS: readonly Defect[] = [
  {
    kind: "shared-string index out of range",
    find: (book) =>
      cellsOf(book)
        .filter(
          ({ cell }) =>
            attributeOf(cell, "t") === "s" &&
            book.sharedStrings[Number(childOf(cell, "v")?.content)] === undefined,
        )
        .map(placeOf),
  },
  {
    kind: "rows out of order",
    find: (book) =>
      book.sheets.flatMap(({ name, rows }) => {
        const numbers = rows.map((row) => numberOf(row, "r"));
        return numbers
          .filter((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0))
          .map((number) => `${name}: row ${number}`);
      }),
  },
  {
    kind: "duplicate cell",
    find: (book) =>
      repeated(
        cellsOf(book)
          .filter(({ address }) => address)
          .map(placeOf),
      ),
  },
  {
    kind: "cell in the wrong row",
    find: (book) =>
      cellsOf(book)
        .filter(({ address, row }) => {
          const position = parseAddress(address);
          const number = numberOf(row, "r");
          return position !== null && !Number.isNaN(number) && position.row !== number;
        })
        .map(placeOf),
  },
  {
    kind: "text longer than a cell holds",
    find: (book) => [
      ...cellsOf(book)
        .filter(({ cell }) => attributeOf(cell, "t") !== "s")
        .filter(({ cell }) => isTooLong(cellText(cell, book) ?? ""))
        .map(placeOf),
      ...book.sharedStrings.flatMap((text, at) => (isTooLong(text) ? [`shared string ${at}`] : [])),
    ],
  },
];

const isTooLong = (text: string): boolean => text.replace(ESCAPE, "x").length > LONGEST_TEXT;
