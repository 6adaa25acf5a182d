import { parseValue, type ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { CorrectedSheet } from "../profile/sheet-corrections";
import { isGrade } from "./content-look";
import type { BodyRow } from "./body-rows";
import type { Column } from "./columns";
import type { Meanings } from "./header-band";
import { counterpartOf, isOfValues, type HeaderMeaning } from "./header-meaning";
import { textsIn } from "./name-column";
import { isProse } from "./prose";

/** What the cells of a column are, once its headers and its contents were both looked at. */
export type ColumnUse =
  | { readonly kind: "value"; readonly role: ValueRole | null; readonly assumed: boolean }
  | { readonly kind: "text" }
  | { readonly kind: "none" };

/** Decides what each column holds; a word that stands above both figures and sentences is decided by what stands below. */
export function usesOf(
  columns: readonly Column[],
  rows: readonly BodyRow[],
  nameColumn: number | null,
  { roleAt, answerAt }: Pick<CorrectedSheet, "roleAt" | "answerAt">,
  meanings: Meanings,
): readonly ColumnUse[] {
  const plain = columns.map((column, index): ColumnUse => {
    const { meaning } = column;
    const corrected = rows
      .map(({ row }) => roleAt(row, column.left))
      .filter((role) => role !== null);
    if (corrected.length > 0) {
      const isWhole = new Set(corrected).size === 1 && corrected.length === rows.length;
      return { kind: "value", role: isWhole ? (corrected[0] ?? null) : null, assumed: false };
    }
    if (index === nameColumn) return { kind: "none" };
    const texts = textsIn(column, rows).map(({ text }) => text);
    if (saysNothingOfValues(column) && !holdsLabels(textsIn(column, rows), meanings)) {
      const likely = roleByLook(texts, index, columns);
      if (likely) return { kind: "value", ...likely, assumed: true };
    }
    if (!meaning) return { kind: "none" };
    if (meaning.role === "status" && mostlyShares(texts)) return { kind: "text" };
    if (isOfValues(meaning)) {
      return texts.length > 0 &&
        (mostlyProse(texts) || (meaning.role !== "status" && mostlyNames(texts)))
        ? { kind: "text" }
        : { kind: "value", role: meaning.role, assumed: false };
    }
    return meaning.mayBe !== null && mostlyFigures(texts)
      ? { kind: "value", role: meaning.mayBe, assumed: true }
      : { kind: "text" };
  });
  const missing = counterpartOfColumns(columns, plain, meanings);
  return plain.map((use, index) => {
    const column = columns[index];
    const header = column && unknownHeader(column, meanings);
    if (use.kind !== "value" || use.role !== null || !header || !missing)
      return withRoleLeft(use, column?.meaning ?? null, plain);
    const isRole = (choice: string): boolean => ASSUMED_ROLES.some((role) => role === choice);
    const answered = answerAt("role-assumed", header, isRole);
    const answer = ASSUMED_ROLES.find((role) => role === answered);
    return { ...use, role: answer ?? missing, assumed: true };
  });
}

/** Whether a header is a word that nobody knows, or one for what is written in words that says nothing of figures. */
const saysNothingOfValues = ({ meaning, headers }: Column): boolean =>
  headers.length > 0 &&
  (meaning === null || (meaning.attribute === "narrative" && meaning.mayBe === null));

/** Years or words for roles: a column that says what its rows hold. */
const holdsLabels = (cells: readonly LogicalCell[], meanings: Meanings): boolean =>
  cells.filter((cell) => meanings(cell) !== null).length * 2 > cells.length;

/** What a column holds below such a header: grades rate, and figures are what the table's other headers leave out. */
function roleByLook(
  texts: readonly string[],
  index: number,
  columns: readonly Column[],
): { readonly role: ValueRole | null } | null {
  if (texts.length < FEWEST_TEXTS) return null;
  const has = (role: ValueRole): boolean => columns.some(({ meaning }) => meaning?.role === role);
  if (texts.every(isGrade)) return has("status") ? null : { role: "status" };
  const others = columns.filter(
    (column, at) => at !== index && column.meaning === null && column.headers.length > 0,
  );
  if (!areFigures(texts) || others.length > 0) return null;
  if (has("target") !== has("actual")) return { role: has("target") ? "actual" : "target" };
  const first = columns.findIndex(({ meaning }) => meaning !== null && isOfValues(meaning));
  return has("target") && !has("baseline") && index < first ? { role: "baseline" } : null;
}

const FEWEST_TEXTS = 2;

/** Figures, stages and signs for nothing, and not all of them shares. */
const areFigures = (texts: readonly string[]): boolean =>
  texts.filter((text) => parseValue(text).kind !== "text").length * 4 > texts.length * 3 &&
  texts.some((text) => /[\d０-９]/.test(text)) &&
  !mostlyShares(texts);

/** What a column of values below a word that nobody knows may hold. */
export const ASSUMED_ROLES = ["target", "actual", "baseline"] as const;

/** The header of a column of values that nobody knows. */
export const unknownHeader = (
  { meaning, headers }: Column,
  meanings: Meanings,
): LogicalCell | null =>
  meaning !== null && isOfValues(meaning)
    ? (headers.find((header) => meanings(header) === null) ?? null)
    : null;

/** What one word that nobody knows stands for, above columns beside those of targets alone, or of actuals alone. */
function counterpartOfColumns(
  columns: readonly Column[],
  uses: readonly ColumnUse[],
  meanings: Meanings,
): ValueRole | null {
  const words = new Set(columns.flatMap((column) => unknownHeader(column, meanings)?.text ?? []));
  const known = uses.flatMap((use) => (use.kind === "value" ? (use.role ?? []) : []));
  const sides = [...new Set(known)].filter((role) => counterpartOf(role) !== null);
  return words.size === 1 && sides.length === 1 ? counterpartOf(sides[0]) : null;
}

/** 現状 is the baseline, unless the table has one and lacks the actual. */
function withRoleLeft(
  use: ColumnUse,
  meaning: HeaderMeaning | null,
  all: readonly ColumnUse[],
): ColumnUse {
  if (use.kind !== "value" || !use.assumed || meaning?.mayBe !== "baseline") return use;
  const has = (role: ValueRole): boolean =>
    all.some((other) => other.kind === "value" && !other.assumed && other.role === role);
  return has("baseline") || (!has("actual") && has("target")) ? { ...use, role: "actual" } : use;
}

/** Words that are neither figures nor stages, directions or signs for nothing: names below 成果目標. */
const mostlyNames = (texts: readonly string[]): boolean =>
  texts.filter((text) => !/[\d０-９]/.test(text) && parseValue(text).kind === "text").length * 2 >
  texts.length;

/** 95%: a share that was worked out, where a rating would be a word or a mark. */
const mostlyShares = (texts: readonly string[]): boolean =>
  texts.filter((text) => /^[\d.]+%$/.test(text.normalize("NFKC"))).length * 2 > texts.length;

const mostlyProse = (texts: readonly string[]): boolean =>
  texts.filter(isProse).length * 2 > texts.length;

const mostlyFigures = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.filter((text) => !isProse(text)).length * 2 > texts.length;
