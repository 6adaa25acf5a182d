import { HEAD_SEPARATOR } from "../../layouts";
import { parseIsoDate, type ReportPurpose } from "../../workbook";
import type { Block, BlockColumn, TableBlock } from "../blocks";
import { figureWidths } from "../figure-widths";
import { fitWidths, pageSetup } from "../page-setup";
import { placeBlocks } from "../place-blocks";
import { widthsForTallTexts } from "../tall-texts";
import type { PageSetup, SheetPlan } from "../workbook-plan";
import type { SheetContext } from "./sheet-context";

const TITLE_HEIGHT = 26;

/** The lines at the head of every sheet: one of people's own, its title, the as-of date and the method. */
function headLines({ report, messages, layout }: SheetContext, title: string): readonly Block[] {
  const words = messages.sheets;
  const asOf = parseIsoDate(report.asOf);
  const method = words.method(report.method.name, report.method.summary);
  const date = asOf ? words.asOf(messages.date(asOf)) : "";
  return [
    ...(layout.logoLine === undefined
      ? []
      : [{ block: "line", role: "subtitle", text: layout.logoLine } as const]),
    { block: "line", role: "title", text: title, height: TITLE_HEIGHT },
    { block: "line", role: "subtitle", text: date + HEAD_SEPARATOR + method },
  ];
}

/** What one sheet of a report is: what it is for, its columns' widths in half-width digits, and what stands on it. */
export type ReportSheet = {
  readonly purpose: ReportPurpose;
  readonly widths: readonly number[];
  /** How many columns at the end are hidden; none where it is left out. */
  readonly hiddenColumns?: number;
  readonly blocks: readonly Block[];
};

/**
 * Frames a sheet as all of them are: named by its purpose and titled by it, behind the title that people gave the report; on
 * the paper that they chose, its columns no wider than can be read there, and no narrower than their figures and longest texts ask
 * for.
 */
export function reportSheet(context: SheetContext, sheet: ReportSheet): SheetPlan {
  const { into, numbers, layout, messages } = context;
  const { purpose, blocks } = sheet;
  const name = messages.sheets.names[purpose];
  const title = layout.title === undefined ? name : messages.titled(layout.title, name);
  const page = pageSetup(title, messages, layout);
  return placeBlocks({ purpose, name, columns: columnsOn(page, sheet), page, into, numbers }, [
    ...headLines(context, title),
    ...blocks,
  ]);
}

function columnsOn(
  page: PageSetup,
  { widths, hiddenColumns = 0, blocks }: ReportSheet,
): SheetPlan["columns"] {
  const shown = widths.length - hiddenColumns;
  const needed = figureWidths(blocks);
  const fitted = widthsForTallTexts(blocks, fitWidths(widths.slice(0, shown), page));
  return [...fitted, ...widths.slice(shown)].map((width, index) => ({
    width: Math.max(width, needed.get(index + 1) ?? 0),
    ...(index >= shown && { hidden: true }),
  }));
}

/** The list that a sheet is about; each of its columns takes one of the sheet's unless it says otherwise. */
export type MainList = Pick<TableBlock, "rows" | "nativeName"> & {
  /** Says above the list how to use it. */
  readonly note: string;
  readonly columns: readonly (Omit<BlockColumn, "span"> & { readonly span?: number })[];
};

/** A main list with its note. */
export const mainList = ({ note, columns, ...table }: MainList): readonly Block[] => [
  { block: "line", role: "note", text: note },
  {
    block: "table",
    isMain: true,
    columns: columns.map((column) => ({ span: 1, ...column })),
    ...table,
  },
];
