import { put, type GridCell } from "../canvas/canvas";
import type { ProseName } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addNarrative, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel } from "../style";
import { startIndicator } from "../tables/start-indicator";
import { yearsInLabel } from "../vocabulary/year-words";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

type NarrativeShape = {
  readonly proses: readonly ProseName[];
  readonly hasDepartment: boolean;
  readonly hasGoalRows: boolean;
  /** Whether items are counted in their own cell, `(1) …`. */
  readonly counts: boolean;
  /** Whether the first header says of which years it tells. */
  readonly datesFirst: boolean;
};

function chooseShape({ draw }: LayoutContext): NarrativeShape {
  const sets: readonly (readonly ProseName[])[] = [
    ["content", "next"],
    ["result", "challenge", "next"],
    ["content", "result"],
    ["result", "next", "remarks"],
  ];
  return {
    proses: draw.pick("proses", sets),
    hasDepartment: draw.chance("has department", 0.5),
    hasGoalRows: draw.chance("has goal rows", 0.6),
    counts: draw.chance("counts items", 0.5),
    datesFirst: draw.chance("dates the first", 0.5),
  };
}

function proseHeader(
  { style, plan }: LayoutContext,
  { datesFirst }: NarrativeShape,
  prose: ProseName,
  index: number,
): string {
  const [from, to] = [plan.years[0] ?? plan.reportYear, plan.reportYear];
  if (!datesFirst || index > 0 || from === to) return columnLabel(style, prose);
  return `${yearsInLabel(style.years, from, to)}の${style.words(prose)}`;
}

function drawTable(context: LayoutContext): SheetDraft {
  const { style, plan } = context;
  const shape = chooseShape(context);
  const sheet = createSheetDraft(
    smallChoice(context, "sheet", ["行政運営の取組", "取組一覧", "Sheet1"]),
  );
  const { canvas } = sheet;
  const firstProse = shape.hasDepartment ? 3 : 2;
  put(canvas, "label", { row: 1, column: 1 }, columnLabel(style, "item"));
  if (shape.hasDepartment) {
    put(canvas, "label", { row: 1, column: 2 }, columnLabel(style, "department"));
  }
  for (const [index, prose] of shape.proses.entries()) {
    const place = { row: 1, column: firstProse + index };
    put(canvas, "label", place, proseHeader(context, shape, prose, index));
  }
  let row = 2;
  let goal = "";
  let count = 0;
  for (const initiative of plan.initiatives) {
    if (shape.hasGoalRows && initiative.goal !== goal) {
      const width = firstProse + shape.proses.length - 1;
      canvas.gapsAbove.push(put(canvas, "extra", { row, column: 1, width }, initiative.goal));
      row += 1;
      count = 0;
    }
    ({ goal } = initiative);
    count += 1;
    const said = shape.counts ? `(${count}) ${initiative.name}` : initiative.name;
    const nameCell = put(canvas, "text", { row, column: 1 }, said);
    drawItem(context, sheet, shape, initiative, { nameCell, row, firstProse });
    row += 1;
  }
  return sheet;
}

function drawItem(
  { style }: LayoutContext,
  sheet: SheetDraft,
  shape: NarrativeShape,
  initiative: LayoutContext["plan"]["initiatives"][number],
  place: { readonly nameCell: GridCell; readonly row: number; readonly firstProse: number },
): void {
  const { nameCell, row, firstProse } = place;
  const [content] = initiative.indicators;
  if (!content) return;
  const item = startIndicator(sheet, style, initiative, content, {
    name: initiative.name,
    nameCell,
    hasNoDepartment: !shape.hasDepartment,
    fields: shape.hasGoalRows ? { goal: initiative.goal } : {},
    unitPlaces: [],
  });
  if (shape.hasDepartment) {
    put(sheet.canvas, "text", { row, column: 2 }, initiative.department);
  }
  for (const [index, prose] of shape.proses.entries()) {
    const cell = { row, column: firstProse + index };
    addNarrative(item, put(sheet.canvas, "text", cell, initiative.prose(prose)));
  }
}

/** One item a row, nothing but words in its columns; figures inside the sentences are no values. */
export const narrativeTable: Family = {
  name: "narrative table",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 8,
  indicators: 1,
  draw: (context) => [drawTable(context)],
};
