import { attributeOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { repeated, type Defect } from "../defect";
import { named, type LintedBook } from "../linted-book";

const TYPES = "[Content_Types].xml";
const LINKS = /^(.*\/)?_rels\/([^/]*)\.rels$/i;

const typesOf = (book: LintedBook, local: string, attribute: string): readonly string[] => {
  const root = book.root(TYPES);
  return (root ? named(root, local) : []).map((each) => attributeOf(each, attribute) ?? "");
};

const overrides = (book: LintedBook): readonly string[] =>
  typesOf(book, "Override", "PartName").map((name) => name.replace(/^\//, ""));

const has = ({ names }: LintedBook, part: string): boolean =>
  names.some((name) => name.toLowerCase() === part.toLowerCase());

const linkedParts = (book: LintedBook): readonly { source: string; part: string }[] =>
  book.names.flatMap((part) => {
    const [, folder = "", name] = LINKS.exec(part) ?? [];
    return name === undefined ? [] : [{ source: `${folder}${name}`, part }];
  });

/** What the package says of its parts; the Open XML SDK sees these too. */
export const PACKAGE_DEFECTS: readonly Defect[] = [
  {
    kind: "type of no part",
    find: (book) => overrides(book).filter((name) => !has(book, name)),
  },
  { kind: "two types of a part", find: (book) => repeated(overrides(book)) },
  {
    kind: "part without a type",
    find: (book) => {
      const extensions = new Set(
        typesOf(book, "Default", "Extension").map((each) => each.toLowerCase()),
      );
      const stated = new Set(overrides(book).map((name) => name.toLowerCase()));
      return book.names.filter(
        (name) =>
          name !== TYPES &&
          !name.endsWith("/") &&
          !stated.has(name.toLowerCase()) &&
          !extensions.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase()),
      );
    },
  },
  {
    kind: "relationship that leads to no part",
    find: (book) =>
      linkedParts(book).flatMap(({ source, part }) =>
        book
          .relationships(source)
          .filter(({ external, target }) => !external && !has(book, target))
          .map(({ target }) => `${part}: ${target}`),
      ),
  },
  {
    kind: "duplicate id of a relationship",
    find: (book) =>
      linkedParts(book).flatMap(({ source, part }) =>
        repeated(book.relationships(source).map(({ id }) => id)).map((id) => `${part}: ${id}`),
      ),
  },
  {
    kind: "duplicate id of a sheet",
    find: (book) =>
      repeated(named(book.workbook, "sheet").map((each) => attributeOf(each, "sheetId") ?? "")),
  },
];
