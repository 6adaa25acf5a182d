import { attributeOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import { repeated, type Defect } from "../defect";
import { faultOf, sheetsOf } from "../formula";
import { descendants, named, type LintedBook } from "../linted-book";

const LONGEST_LIST = 255;
const LONGEST_HEADER = 255;
const SHARED_MEMBER = "shared";

type PlacedFormula = { readonly place: string; readonly formula: string };

/** The formulas of cells; members of a shared formula other than its first have none of their own. */
const cellFormulas = (book: LintedBook): readonly PlacedFormula[] =>
  book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ children }) =>
      children.flatMap((cell) =>
        cell.children
          .filter(({ local }) => local === "f")
          .filter((f) => f.content !== "" || attributeOf(f, "t") !== SHARED_MEMBER)
          .map(({ content }) => ({
            place: `${name}!${attributeOf(cell, "r") ?? ""}`,
            formula: content,
          })),
      ),
    ),
  );

/** The formulas of conditions and of validations, those of 2010 included. */
const formulasIn = (
  book: LintedBook,
  local: string,
  formulas: readonly string[],
): readonly PlacedFormula[] =>
  book.sheets.flatMap(({ name, root }) =>
    named(root, local).flatMap((rule) =>
      [...descendants(rule)]
        .filter((element) => formulas.includes(element.local) && element.children.length === 0)
        .map(({ content }) => ({ place: name, formula: content })),
    ),
  );

const conditions = (book: LintedBook): readonly PlacedFormula[] =>
  formulasIn(book, "cfRule", ["formula", "f"]);

const lists = (book: LintedBook): readonly PlacedFormula[] =>
  formulasIn(book, "dataValidation", ["formula1", "formula2", "f"]);

const pointsAtNoSheet = (formula: string, { tabNames }: LintedBook): boolean => {
  const names = new Set(tabNames.map((name) => name.toLowerCase()));
  return sheetsOf(formula).some((name) => !names.has(name.toLowerCase()));
};

const placesOf = (formulas: readonly PlacedFormula[]): readonly string[] =>
  formulas.map(({ place, formula }) => `${place}: ${formula.slice(0, 40)}`);

export const FORMULA_DEFECTS: readonly Defect[] = [
  {
    kind: "bad formula",
    find: (book) =>
      placesOf(
        [...cellFormulas(book), ...conditions(book)].filter(
          ({ formula }) => faultOf(formula) !== null || pointsAtNoSheet(formula, book),
        ),
      ),
  },
  {
    kind: "formula that starts with =",
    find: (book) =>
      placesOf(cellFormulas(book).filter(({ formula }) => formula.trimStart().startsWith("="))),
  },
  {
    kind: "condition that starts with =",
    find: (book) =>
      placesOf(conditions(book).filter(({ formula }) => formula.trimStart().startsWith("="))),
  },
  {
    kind: "list to choose from longer than 255 characters",
    find: (book) =>
      placesOf(
        lists(book).filter(
          ({ formula }) => formula.startsWith('"') && formula.length - 2 > LONGEST_LIST,
        ),
      ),
  },
  {
    kind: "duplicate priority of a condition",
    find: (book) =>
      book.sheets.flatMap(({ name, root }) =>
        repeated(named(root, "cfRule").flatMap((rule) => attributeOf(rule, "priority") ?? [])).map(
          (priority) => `${name}: ${priority}`,
        ),
      ),
  },
  {
    kind: "header or footer longer than 255 characters",
    find: (book) =>
      book.sheets.flatMap(({ name, root }) =>
        named(root, "headerFooter")
          .flatMap(({ children }) => children)
          .filter(({ content }) => content.length > LONGEST_HEADER)
          .map(({ local }) => `${name}: ${local}`),
      ),
  },
];
