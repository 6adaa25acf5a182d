import { LOCALES, messagesFor } from "../../messages";
import { foldedWord } from "../../workbook";
import { ATTENTION_COLUMNS, type AttentionRow } from "../sheets/attention/columns";
import type { SheetContext } from "../sheets/sheet-context";
import type { PlanContent } from "../workbook-plan";

/** What a cell of a list shows of an indicator; `place` counts from 1. */
export type TemplateColumn = (
  row: AttentionRow,
  place: number,
  context: SheetContext,
) => PlanContent;

/** Other words for the columns of 要注意一覧, as forms have them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  指標名: "indicator",
  目標名: "goal",
  担当課: "department",
  取組名: "initiative",
  理由: "reason",
  課題: "challenges",
};

/** The place in the list: 1, 2, 3. */
const PLACE_WORDS = ["連番", "no."];

/** The column of that word, which is a heading of 要注意一覧 in any language; null where there is none. */
export function templateColumn(word: string): TemplateColumn | null {
  const folded = foldedWord(word);
  if (PLACE_WORDS.includes(folded)) {
    return (_, place) => ({ kind: "number", number: place, format: "integer" });
  }
  const column = ATTENTION_COLUMNS.find(
    ({ id }) =>
      OTHER_WORDS[folded] === id ||
      LOCALES.some((locale) => foldedWord(messagesFor(locale).sheets.columns[id]) === folded),
  );
  return column ? (row, _, context) => column.cell(row, context).content : null;
}

/** The words for the columns of a list. */
export const templateColumnWords = ({
  messages,
}: Pick<SheetContext, "messages">): readonly string[] =>
  ATTENTION_COLUMNS.map(({ id }) => messages.sheets.columns[id]);
