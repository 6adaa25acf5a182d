import type { CellContent, CellPosition, Messages } from "../core";
import { cellList } from "./mark-sentences";
import type { RefusedChange, RefusedChangeReason } from "./workbook-host";

/** A sentence for each sheet and reason for which cells were not changed. */
export function refusedChangeSentences(
  refused: readonly RefusedChange[],
  messages: Messages,
): readonly string[] {
  const groups = new Map<string, RefusedGroup>();
  for (const { change, reason } of refused) {
    const key = JSON.stringify([change.sheet, reason]);
    const group = groups.get(key) ?? { sheet: change.sheet, reason, cells: [] };
    groups.set(key, group);
    group.cells.push(change.position);
  }
  return [...groups.values()].map(({ sheet, reason, cells }) =>
    messages.unchanged[reason](sheet, cellList(cells, messages)),
  );
}

type RefusedGroup = {
  readonly sheet: string;
  readonly reason: RefusedChangeReason;
  readonly cells: CellPosition[];
};

/** What a cell holds, quoted for a sentence. */
export function contentWords(content: CellContent, { content: words }: Messages): string {
  switch (content.kind) {
    case "blank":
      return words.blank;
    case "text":
      return words.quoted(content.text);
    case "number":
      return words.number(content.number);
  }
}
