import {
  PLACEHOLDERS,
  placeholdersIn,
  replacePlaceholders,
  type Placeholder,
} from "../../workbook";
import { numberText } from "../number-text";
import type { AttentionRow } from "../sheets/attention/columns";
import type { SheetContext } from "../sheets/sheet-context";
import type { PlanContent } from "../workbook-plan";
import { templateColumn, templateColumnWords } from "./list-columns";
import { PLACEHOLDER_VALUES, type PlaceholderValue } from "./placeholder-values";

/** An entry of a list with its place in it, from 1. */
export type ListEntry = { readonly row: AttentionRow; readonly place: number };

/** The list in whose row a text stands: an entry of it, `empty` for a list without entries; null outside of lists. */
export type ListPlace = ListEntry | "empty" | null;

/** Hears in a sentence why a placeholder is left as it is. */
export type Tell = (sentence: string) => void;

type Filling = {
  readonly context: SheetContext;
  /** The cell of the layout, as `sheet!A1`. */
  readonly cell: string;
  readonly list: ListPlace;
  readonly tell: Tell;
};

/**
 * The content of a cell with its placeholders filled in: a number where one stands alone, else text; what is not known
 * stays, and is told.
 */
export function fillText(text: string, filling: Filling): PlanContent {
  const all = placeholdersIn(text);
  const shown =
    filling.list && filling.list !== "empty" ? all.filter(({ kind }) => kind !== "list") : all;
  const [only = all[0], ...others] = shown;
  if (only && others.length === 0 && all.map((each) => each.text).join("") === text.trim()) {
    return contentOf(only, filling) ?? { kind: "text", text };
  }
  const filled = replacePlaceholders(text, (placeholder) => {
    const content = contentOf(placeholder, filling);
    return content ? shownText(content) : placeholder.text;
  });
  return filled === "" ? { kind: "blank" } : { kind: "text", text: filled };
}

const shownText = (content: PlanContent): string => {
  if (content.kind === "blank") return "";
  return content.kind === "text" ? content.text : numberText(content.number, content.format);
};

/** Null where a placeholder stays as it is. */
function contentOf(placeholder: Placeholder, filling: Filling): PlanContent | null {
  const { context, cell, list, tell } = filling;
  const { text, kind, word, given } = placeholder;
  const { templates } = context.messages;
  const column = given.length === 0 ? templateColumn(word) : null;
  if (column && list) {
    return list === "empty" ? { kind: "blank" } : readable(column(list.row, list.place, context));
  }
  if (kind === "list" && list) {
    return list === "empty" ? { kind: "text", text: templates.nothing } : { kind: "blank" };
  }
  // What is wrong with the list of a row is told where its entries are looked for.
  if (kind === "list") return null;
  if (kind === null) {
    tell(
      column
        ? templates.columnWithoutList(cell, text)
        : templates.unknownPlaceholder(cell, text, ...knownPlaceholders(context)),
    );
    return null;
  }
  const value: PlaceholderValue = PLACEHOLDER_VALUES[kind](given, context);
  if (!("unknown" in value)) return value;
  tell(templates.unknownWord(cell, text, value.unknown, ...value.known));
  return null;
}

/** A cell's own format may not show a share as a percentage, so it is written as it is shown. */
const readable = (content: PlanContent): PlanContent =>
  content.kind === "number" && content.format === "percent"
    ? { kind: "text", text: shownText(content) }
    : content;

const knownPlaceholders = (context: SheetContext): readonly string[] => [
  ...Object.values(PLACEHOLDERS).map((words) => words[context.locale === "ja" ? 0 : 1]),
  ...templateColumnWords(context),
];
