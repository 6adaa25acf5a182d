import { attributeOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import type { Defect } from "../defect";
import { sheetsOf } from "../formula";
import { named, type LintedBook } from "../linted-book";

/** The sheets that a reference points at and that the workbook does not have. */
function missingSheets(reference: string, { tabNames }: LintedBook): readonly string[] {
  const names = new Set(tabNames.map((name) => name.toLowerCase()));
  return sheetsOf(reference).filter((name) => !names.has(name.toLowerCase()));
}

const names = (book: LintedBook) => named(book.workbook, "definedName");

export const REFERENCE_DEFECTS: readonly Defect[] = [
  {
    kind: "name that points at no sheet",
    find: (book) =>
      names(book)
        .filter(({ content }) => missingSheets(content, book).length > 0)
        .map((element) => attributeOf(element, "name") ?? ""),
  },
  {
    kind: "localSheetId out of range",
    find: (book) =>
      names(book)
        .filter(
          (element) => Number(attributeOf(element, "localSheetId") ?? 0) >= book.tabNames.length,
        )
        .map((element) => attributeOf(element, "name") ?? ""),
  },
  {
    kind: "link that points at no sheet",
    find: (book) =>
      book.sheets.flatMap(({ name, root }) =>
        named(root, "hyperlink")
          .filter((link) => missingSheets(attributeOf(link, "location") ?? "", book).length > 0)
          .map((link) => `${name}!${attributeOf(link, "ref") ?? ""}`),
      ),
  },
  {
    kind: "chart that points at no sheet",
    find: (book) =>
      book.names
        .filter((part) => book.root(part)?.local === "chartSpace")
        .flatMap((part) => {
          const root = book.root(part);
          return (root ? named(root, "f") : [])
            .filter(({ content }) => missingSheets(content, book).length > 0)
            .map(({ content }) => `${part}: ${content}`);
        }),
  },
];
