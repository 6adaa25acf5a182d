import { figure, text, type Block } from "../../../blocks";
import type { SheetContext } from "../../sheet-context";
import { SUMMARY_COLUMNS } from "../summary-grid";
import { talkingPoints } from "./points";

const CELL_SPAN = 2;

/** What to talk about, each with the cell that it rests on; a sentence where there is nothing. */
export function talkingPointTable(context: SheetContext): readonly Block[] {
  const { messages } = context;
  const words = messages.talkingPoints;
  const points = talkingPoints(context);
  const title: Block = { block: "line", role: "section", text: words.title };
  if (points.length === 0) {
    return [title, { block: "line", role: "note", text: words.none }, { block: "gap" }];
  }
  return [
    title,
    {
      block: "table",
      columns: [
        { header: messages.sheets.columns.number, span: 1 },
        { header: words.point, span: SUMMARY_COLUMNS - CELL_SPAN - 1 },
        { header: messages.sheets.columns.cell, span: CELL_SPAN },
      ],
      rows: points.map(({ sentence, source }, index) => [
        figure(index + 1, "integer", undefined, "body-centered"),
        text(sentence),
        text(source.cell, "body-centered", source),
      ]),
    },
    { block: "gap" },
  ];
}
