import { HEAD_SEPARATOR } from "../../layouts";
import { parseIsoDate, type SheetPurpose } from "../../workbook";
import type { Block, BlockColumn, TableBlock } from "../blocks";
import { placeBlocks } from "../place-blocks";
import type { SheetPlan } from "../workbook-plan";
import type { SheetContext } from "./sheet-context";

const TITLE_HEIGHT = 26;

/** The lines at the head of every sheet: its title, the as-of date and the method. */
function headLines({ report, messages }: SheetContext, title: string): readonly Block[] {
  const words = messages.sheets;
  const asOf = parseIsoDate(report.asOf);
  const method = words.method(report.method.name, report.method.summary);
  const date = asOf ? words.asOf(messages.date(asOf)) : "";
  return [
    { block: "line", role: "title", text: title, height: TITLE_HEIGHT },
    { block: "line", role: "subtitle", text: date + HEAD_SEPARATOR + method },
  ];
}

/** What one sheet of a report is: what it is for, its columns' widths in half-width digits, and what stands on it. */
export type ReportSheet = {
  readonly purpose: SheetPurpose;
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
};

/** Frames a sheet as all of them are: named and titled by its purpose, A4 landscape, its name at the foot. */
export function reportSheet(
  context: SheetContext,
  { purpose, widths, blocks }: ReportSheet,
): SheetPlan {
  const title = context.messages.sheets.names[purpose];
  return placeBlocks(
    {
      purpose,
      name: title,
      columns: widths.map((width) => ({ width })),
      page: { paper: "A4", orientation: "landscape", footer: `${title}（${context.into}）` },
      into: context.into,
    },
    [...headLines(context, title), ...blocks],
  );
}

/** The list that a sheet is about; each of its columns takes one of the sheet's. */
export type MainList = Pick<TableBlock, "rows" | "nativeName"> & {
  /** Says above the list how to use it. */
  readonly note: string;
  readonly columns: readonly Omit<BlockColumn, "span">[];
};

/** A main list with its note. */
export const mainList = ({ note, columns, ...table }: MainList): readonly Block[] => [
  { block: "line", role: "note", text: note },
  {
    block: "table",
    isMain: true,
    columns: columns.map((column) => ({ ...column, span: 1 })),
    ...table,
  },
];
