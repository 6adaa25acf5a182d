import { figure, text, type Block, type BlockCell } from "../../blocks";
import {
  compareReports,
  type ChangeKind,
  type ReportChange,
} from "../../kept-report/compare-reports";
import type { KeptReport } from "../../kept-report/kept-report";
import type { CellRole, SheetPlan } from "../../workbook-plan";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { sinceLines } from "./since-lines";
import { tallyChanges } from "./tally-changes";

const WIDTHS = [18, 9, 32, 14, 10, 30, 30, 14, 16];

/** Signs say the same as colours, for a black-and-white print. */
const CHANGE_ROLES: Readonly<Partial<Record<ChangeKind, CellRole>>> = {
  "verdict-worse": "bad",
  "verdict-better": "good",
  "verdict-other": "caution",
};

/** 変更点: what moved since the last report; null where there is nothing to compare with. */
export function changesSheet(context: SheetContext): SheetPlan | null {
  const { earlier, hasChangesSheet, messages } = context;
  if (earlier === null && !hasChangesSheet) return null;
  const words = messages.changeSheet;
  const blocks: readonly Block[] =
    earlier === null || earlier === "unreadable"
      ? [{ block: "line", role: "note", text: earlier ? words.unreadable : words.noEarlier }]
      : changeBlocks(context, earlier);
  return reportSheet(context, { purpose: "changes", widths: WIDTHS, blocks });
}

function changeBlocks(context: SheetContext, earlier: KeptReport): readonly Block[] {
  const { messages, rows } = context;
  const changes = compareReports(earlier, rows);
  return [
    ...sinceLines(context, earlier).map((line): Block => {
      return { block: "line", role: "note", text: line };
    }),
    ...changeCounts(context, changes),
    ...mainList({
      note: changes.length > 0 ? messages.sheets.sourceNote : messages.changeSheet.nothing,
      columns: headersOf(context).map((header) => ({ header })),
      rows: changes.map((change) => changeRow(context, change)),
    }),
  ];
}

/** How many things of each kind moved; nothing where nothing did. */
function changeCounts(
  { messages }: SheetContext,
  changes: readonly ReportChange[],
): readonly Block[] {
  const words = messages.changeSheet;
  if (changes.length === 0) return [];
  return [
    {
      block: "table",
      columns: [
        { header: words.kind, span: 1 },
        { header: messages.sheets.count, span: 1 },
      ],
      rows: tallyChanges(changes).map(({ kind, count }) => [
        text(words.kinds[kind], CHANGE_ROLES[kind]),
        figure(count, "integer"),
      ]),
    },
    { block: "gap" },
  ];
}

function headersOf({ messages }: SheetContext): readonly string[] {
  const words = messages.sheets.columns;
  const { kind, before, after } = messages.changeSheet;
  return [
    kind,
    words.number,
    words.indicator,
    words.department,
    words.fiscalYear,
    before,
    after,
    words.cell,
    words.workbook,
  ];
}

function changeRow({ messages }: SheetContext, change: ReportChange): readonly BlockCell[] {
  const { kind, row, earlier, fiscalYear, before, after, cell } = change;
  const { number, name, department } = row?.indicator ?? earlier ?? NOTHING_KNOWN;
  const file = row?.file ?? earlier?.file ?? "";
  const sideOf = (words: string | null): BlockCell =>
    words === null ? text(messages.none, "body-centered") : text(words);
  return [
    text(messages.changeSheet.kinds[kind], CHANGE_ROLES[kind]),
    text(number ?? "", "body-centered"),
    text(name),
    text(department ?? messages.sheets.noDepartment),
    text(fiscalYear === null ? "" : messages.shortFiscalYear(fiscalYear), "body-centered"),
    sideOf(before),
    sideOf(after),
    cell === null
      ? text(earlier?.cell ?? "", "body-centered")
      : text(cell, "body-centered", { file, cell }),
    text(file),
  ];
}

const NOTHING_KNOWN = { number: null, name: "", department: null };
