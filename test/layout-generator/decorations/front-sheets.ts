import { put } from "../canvas/canvas";
import type { PlanContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { hasRevisionSheet, putRows, revisionHistory } from "./formalities";
import { yearInLabel } from "../vocabulary/year-words";

/** The sheets that come before those with tables. */
export function drawFrontSheets(
  context: LayoutContext,
  hasRatings: boolean,
): readonly SheetDraft[] {
  const { decorations } = context.style;
  return [
    ...(decorations.has("cover-sheet") ? [drawCover(context, hasRatings)] : []),
    ...(decorations.has("contents-sheet") ? [drawContents(context)] : []),
    ...(hasRevisionSheet(context) ? [drawRevisions(context)] : []),
  ];
}

/** A cover in words; where forms rate themselves it may count the ratings. */
function drawCover(context: LayoutContext, hasRatings: boolean): SheetDraft {
  const { draw, style, plan } = context;
  const sheet = createSheetDraft(style.words("cover-name"));
  const { canvas } = sheet;
  const column = draw.integer("cover column", 1, 4);
  put(canvas, "extra", { row: 4, column, width: 6 }, plan.name);
  put(
    canvas,
    "extra",
    { row: 6, column, width: 6 },
    `${yearInLabel(style.years, plan.reportYear)} ${style.words("cover-line")}`,
  );
  put(canvas, "extra", { row: 20, column: column + 2 }, style.words("issuer"));
  if (hasRatings && draw.chance("counts on the cover", 0.5)) drawCounts(context, sheet, 9, column);
  return sheet;
}

const countOf = ({ initiatives }: PlanContent, rating: string): number =>
  initiatives.filter((initiative) => initiative.rating === rating).length;

function drawCounts(
  { style, plan }: LayoutContext,
  sheet: SheetDraft,
  top: number,
  left: number,
): void {
  const { canvas, summaries, leftOpen } = sheet;
  put(canvas, "label", { row: top, column: left }, style.words("rating"));
  put(canvas, "label", { row: top, column: left + 1 }, style.words("count"));
  for (const [index, label] of plan.ratings.entries()) {
    const row = top + 1 + index;
    const number = countOf(plan, label);
    put(canvas, "extra", { row, column: left }, label);
    const cell = put(canvas, "value", { row, column: left + 1 }, { text: String(number), number });
    const fiscalYears = [null, plan.reportYear];
    summaries.push({ kind: "status-count", label, number, fiscalYears, cell });
  }
  const row = top + 1 + plan.ratings.length;
  const total = plan.initiatives.length;
  put(canvas, "extra", { row, column: left }, style.words("count-of-all"));
  leftOpen.push(
    put(canvas, "extra", { row, column: left + 1 }, { text: String(total), number: total }),
  );
}

function drawRevisions(context: LayoutContext): SheetDraft {
  const sheet = createSheetDraft("改訂履歴");
  put(sheet.canvas, "extra", { row: 1, column: 1 }, "改訂履歴");
  putRows(sheet.canvas, 3, 1, revisionHistory(context));
  return sheet;
}

/** A table of contents: the same names as on the forms, and pages, which are no values. */
function drawContents({ style, plan }: LayoutContext): SheetDraft {
  const sheet = createSheetDraft(style.words("contents-name"));
  const { canvas } = sheet;
  put(canvas, "extra", { row: 1, column: 1, width: 3 }, style.words("contents-title"));
  for (const [index, { number, name, department }] of plan.initiatives.entries()) {
    const row = 3 + index;
    put(canvas, "extra", { row, column: 1 }, { text: number, number: Number(number) });
    put(canvas, "extra", { row, column: 2 }, name);
    put(canvas, "extra", { row, column: 3 }, department);
    put(canvas, "extra", { row, column: 4 }, { text: String(index + 1), number: index + 1 });
  }
  return sheet;
}
