import { statusCounts } from "../../../judgement";
import { figure, text, type Block, type BlockCell } from "../../blocks";
import type { SheetContext } from "../sheet-context";

/** The cover's own counts beside those of the forms, line by line; nothing where no workbook has such a cover. */
export function reconciliationTable(context: SheetContext): readonly Block[] {
  const { report, messages } = context;
  const words = messages.sheets;
  const rows = report.workbooks.flatMap((reading): readonly (readonly BlockCell[])[] => {
    const counts = statusCounts(reading, report.workbooks);
    if (counts.stated.length === 0 || counts.formCount === 0) return [];
    return [
      ...counts.stated.map(({ label, stated, counted, cell }) =>
        countRow(context, reading.file, { label, stated, counted, cell }),
      ),
      ...counts.unlisted.map(({ label, counted }) =>
        countRow(context, reading.file, { label, stated: null, counted, cell: null }),
      ),
    ];
  });
  if (rows.length === 0) return [];
  return [
    { block: "line", role: "section", text: words.reconciliation },
    {
      block: "table",
      columns: [
        { header: words.columns.workbook, span: 3 },
        { header: words.columns.selfRating, span: 2 },
        { header: words.stated, span: 2 },
        { header: words.counted, span: 2 },
        { header: words.difference, span: 2 },
      ],
      rows,
    },
    { block: "gap" },
  ];
}

type CountLine = {
  readonly label: string;
  readonly stated: number | null;
  readonly counted: number;
  readonly cell: string | null;
};

function countRow(
  { messages }: SheetContext,
  file: string,
  { label, stated, counted, cell }: CountLine,
): readonly BlockCell[] {
  const difference = counted - (stated ?? 0);
  return [
    text(file),
    text(label),
    stated === null
      ? text(messages.none, "body-centered")
      : figure(stated, "integer", cell === null ? undefined : { file, cell }),
    figure(counted, "integer"),
    difference === 0
      ? figure(0, "integer")
      : text(`${difference > 0 ? "+" : "−"}${Math.abs(difference)}`, "bad"),
  ];
}
