import { figure, text, type Block } from "../../blocks";
import { compareReports } from "../../kept-report/compare-reports";
import { tallyChanges } from "../changes/tally-changes";
import { sinceLines } from "../changes/since-lines";
import type { SheetContext } from "../sheet-context";

/** How much moved since the last report; nothing where there is none. */
export function changeCounts(context: SheetContext): readonly Block[] {
  const { earlier, rows, messages } = context;
  if (earlier === null || earlier === "unreadable") return [];
  const words = messages.changeSheet;
  const counts = tallyChanges(compareReports(earlier, rows));
  return [
    { block: "line", role: "section", text: words.title },
    ...sinceLines(context, earlier).map((line): Block => {
      return { block: "line", role: "note", text: line };
    }),
    ...(counts.length === 0
      ? [{ block: "line", role: "note", text: words.nothing } as const]
      : [
          {
            block: "table",
            columns: [
              { header: words.kind, span: 3 },
              { header: messages.sheets.count, span: 1 },
            ],
            rows: counts.map(({ kind, count }) => [
              text(words.kinds[kind]),
              figure(count, "integer"),
            ]),
          } as const,
        ]),
    { block: "gap" },
  ];
}
