import {
  formatReference,
  placeholdersIn,
  type CellSnapshot,
  type SheetSnapshot,
  type TemplatePurpose,
} from "../../workbook";
import type { AttentionRow } from "../sheets/attention/columns";
import type { SheetContext } from "../sheets/sheet-context";
import type { RepeatedRow, TemplatePlan } from "../workbook-plan";
import { fillText, type ListPlace, type Tell } from "./fill-text";
import { selectionWords, selectRows } from "./select-rows";

export type TemplateInput = {
  readonly sheet: SheetSnapshot;
  readonly purpose: TemplatePurpose;
  readonly name: string;
  readonly context: SheetContext;
  /** An indicator with what people typed beside it. */
  readonly withEntry: (row: SheetContext["rows"][number]) => AttentionRow;
  readonly tell: Tell;
};

/** Plans how a layout is filled in: rows with a list are repeated for each of its entries, and everything below moves down. */
export function planTemplate(input: TemplateInput): TemplatePlan {
  const { sheet, purpose, name } = input;
  const cells: TemplatePlan["cells"][number][] = [];
  const repeats: RepeatedRow[] = [];
  let added = 0;
  for (const [row, texts] of textsByRow(sheet)) {
    const places = listPlaces(texts, row, input);
    places.forEach((list, index) => {
      for (const { column, text } of texts) {
        const cell = formatReference(sheet.name, { row, column });
        // A list tells once what is wrong with its row, not for every entry.
        const tell: Tell = index === 0 ? input.tell : () => undefined;
        const content = fillText(text, { context: input.context, cell, list, tell });
        cells.push({ row: row + added + index, column, content });
      }
    });
    if (places.length > 1) repeats.push({ row, count: places.length });
    added += places.length - 1;
  }
  return { purpose, name, templateSheet: sheet.name, repeats, cells };
}

type PlacedText = Pick<CellSnapshot, "column" | "text">;

/** The texts with placeholders, row by row. */
function textsByRow({ cells }: SheetSnapshot): ReadonlyMap<number, readonly PlacedText[]> {
  const rows = new Map<number, PlacedText[]>();
  for (const { row, column, value } of cells) {
    if (value.kind !== "text" || placeholdersIn(value.text).length === 0) continue;
    rows.set(row, [...(rows.get(row) ?? []), { column, text: value.text }]);
  }
  return rows;
}

/** What stands in a row: the entries of its list, one below the other, or nothing of a list. */
function listPlaces(
  texts: readonly PlacedText[],
  row: number,
  { context, withEntry, sheet, tell }: TemplateInput,
): readonly ListPlace[] {
  const { templates } = context.messages;
  const [list, second] = texts.flatMap(({ column, text }) =>
    placeholdersIn(text)
      .filter(({ kind }) => kind === "list")
      .map((found) => ({ ...found, cell: formatReference(sheet.name, { row, column }) })),
  );
  if (!list) return [null];
  if (second) {
    tell(templates.secondList(second.cell, second.text));
    return [null];
  }
  const word = list.given[0] ?? templates.all;
  const rows = selectRows(word, context);
  if (!rows) {
    tell(templates.unknownWord(list.cell, list.text, word, ...selectionWords(context)));
    return [null];
  }
  if (rows.length === 0) return ["empty"];
  return rows.map((each, index) => ({ row: withEntry(each), place: index + 1 }));
}
