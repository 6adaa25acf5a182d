import type { LogicalCell } from "../../workbook";
import type { Meanings } from "./header-band";
import { headerMeaning, type Attribute, type HeaderMeaning } from "./header-meaning";

const LABEL_AND_TEXT = /^[\s(（【〔[]*([^:：]{1,14})[:：]\s*([^:：]+?)[)）】〕\]\s]*$/;
const MAY_STAND_INLINE: readonly Attribute[] = [
  "unit",
  "department",
  "initiative",
  "name",
  "goal",
  "number",
];

/** A label with its text in one cell: 担当課：総務課, （単位：人）. */
export function inlineField(
  cell: LogicalCell,
  meanings: Meanings,
): { readonly meaning: HeaderMeaning; readonly text: string } | null {
  const [, label, text] = LABEL_AND_TEXT.exec(cell.text) ?? [];
  if (label === undefined || text === undefined || meanings(cell)) return null;
  const meaning = headerMeaning(label);
  return meaning?.attribute && MAY_STAND_INLINE.includes(meaning.attribute) && meaning.certain
    ? { meaning, text: text.trim() }
    : null;
}
