import { put, type GridCell } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import {
  addNarrative,
  createSheetDraft,
  type IndicatorDraft,
  type SheetDraft,
} from "../sheet-draft";
import { fieldLabel, unitInCorner } from "../style";
import { startIndicator } from "../tables/start-indicator";
import {
  chooseYearTable,
  drawYearTable,
  hasNamedRows,
  yearTableWidth,
  type YearTableShape,
} from "../tables/year-table";
import { yearsDown } from "../tables/value-sections/years-down";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

/** How the years of a block run. */
type YearDirection = "across" | "down";

type BlocksShape = {
  readonly direction: YearDirection;
  readonly years: YearTableShape;
  readonly goals: "headings" | "labelled" | "none";
  readonly departments: "of-initiative" | "of-block";
  readonly hasResult: boolean;
  readonly hasContent: boolean;
  readonly marked: boolean;
  readonly width: number;
};

type Blocks = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly shape: BlocksShape;
  readonly initiative: InitiativeContent;
};

function chooseBlocks(context: LayoutContext, direction: YearDirection): BlocksShape {
  const { draw } = context;
  const years = chooseYearTable(draw);
  return {
    direction,
    years,
    goals: draw.pick("goals", ["headings", "labelled", "none"]),
    departments: draw.pick("departments", ["of-initiative", "of-block"]),
    hasResult: draw.chance("result", 0.6),
    hasContent: draw.chance("content", 0.6),
    marked: draw.chance("marked", 0.5),
    width: Math.max(7, yearTableWidth(context, years)),
  };
}

function drawLine(
  { context, sheet, shape }: Blocks,
  row: number,
  label: "goal" | "initiative" | "content" | "result" | "department",
  text: string,
): GridCell {
  put(sheet.canvas, "label", { row, column: 1 }, fieldLabel(context.style, label));
  return put(sheet.canvas, "text", { row, column: 2, width: shape.width - 1 }, text);
}

/** The lines above the blocks of an initiative; gives the row after them. */
function drawSection(
  blocks: Blocks,
  top: number,
  isNewGoal: boolean,
): { readonly row: number; readonly content: GridCell | null } {
  const { sheet, shape, initiative } = blocks;
  let row = top;
  if (isNewGoal && shape.goals === "headings") {
    sheet.canvas.gapsAbove.push(
      put(sheet.canvas, "extra", { row, column: 1, width: shape.width }, initiative.goal),
    );
    row += 1;
  }
  if (shape.goals === "labelled") {
    drawLine(blocks, row, "goal", initiative.goal);
    row += 1;
  }
  drawLine(blocks, row, "initiative", initiative.name);
  row += 1;
  if (shape.departments === "of-initiative") {
    drawLine(blocks, row, "department", initiative.department);
    row += 1;
  }
  if (!shape.hasContent) return { row, content: null };
  return { row: row + 1, content: drawLine(blocks, row, "content", initiative.prose("content")) };
}

/** The line that begins a block: the indicator's name, then its unit and department where they stand here. */
function drawHead(
  { context: { style }, sheet: { canvas }, shape, initiative }: Blocks,
  row: number,
  mark: string,
  content: IndicatorContent,
): GridCell {
  const label = put(
    canvas,
    "label",
    { row, column: 1 },
    `${fieldLabel(style, "indicator")}${mark}`,
  );
  canvas.gapsAbove.push(label);
  const trailing = [
    ...(style.units === "column" ? [["unit", content.unit ?? "―"] as const] : []),
    ...(shape.departments === "of-block" ? [["department", initiative.department] as const] : []),
  ];
  const width = shape.width - 1 - trailing.length * 2;
  const nameCell = put(canvas, "text", { row, column: 2, width }, content.name);
  for (const [index, [name, text]] of trailing.entries()) {
    const column = 2 + width + index * 2;
    put(canvas, "label", { row, column }, fieldLabel(style, name));
    put(canvas, "text", { row, column: column + 1 }, text);
  }
  return nameCell;
}

function drawBlock(
  blocks: Blocks,
  top: number,
  mark: string,
  content: IndicatorContent,
  shared: GridCell | null,
): number {
  const { context, sheet, shape, initiative } = blocks;
  const nameCell = drawHead(blocks, top, mark, content);
  const named = shape.direction === "down" || hasNamedRows(shape.years);
  const indicator = startIndicator(sheet, context.style, initiative, content, {
    nameCell,
    fields: {
      initiative: initiative.name,
      ...(shape.goals === "none" ? {} : { goal: initiative.goal }),
    },
    unitPlaces: named ? ["column", "corner", "header"] : ["column", "corner"],
  });
  if (shared) addNarrative(indicator, shared);
  let row = top + 1;
  if (context.style.units === "corner" && content.unit) {
    put(
      sheet.canvas,
      "extra",
      { row, column: shape.width },
      unitInCorner(context.style, content.unit),
    );
    row += 1;
  }
  row = drawTable(blocks, row, mark, content, indicator);
  if (!shape.hasResult) return row;
  addNarrative(indicator, drawLine(blocks, row, "result", initiative.prose("result")));
  return row + 1;
}

function drawTable(
  { context, sheet, shape }: Blocks,
  top: number,
  mark: string,
  content: IndicatorContent,
  indicator: IndicatorDraft,
): number {
  if (shape.direction === "across") {
    return drawYearTable(context, sheet, shape.years, { top, left: 1, mark }, content, indicator);
  }
  const section = yearsDown(context, sheet);
  const drawValues = section.drawHeaders(top, 1);
  drawValues(content, top + section.headerRows, indicator, () => indicator.nameCell);
  return top + section.headerRows + section.recordRows;
}

function drawBlocks(context: LayoutContext, direction: YearDirection): SheetDraft {
  const { draw, plan } = context;
  const sheet = createSheetDraft(smallChoice(context, "sheet", ["指標管理", "基本目標", "R2実績"]));
  const shape = chooseBlocks(context, direction);
  const gap = draw.integer("gap", 0, 2);
  let row = 1;
  let goal = "";
  for (const initiative of plan.initiatives) {
    const blocks = { context, sheet, shape, initiative };
    const section = drawSection(blocks, row, initiative.goal !== goal);
    ({ goal } = initiative);
    row = section.row;
    for (const [index, content] of initiative.indicators.entries()) {
      const mark = shape.marked ? String.fromCharCode(0x2460 + index) : "";
      row = drawBlock(blocks, row, mark, content, section.content) + gap;
    }
  }
  return sheet;
}

const blocks = (
  name: string,
  direction: YearDirection,
  sharesUnit: Family["sharesUnit"],
): Family => ({
  name,
  sharesUnit,
  hasRatings: false,
  initiatives: 3,
  indicators: 3,
  draw: (context) => [drawBlocks(context, direction)],
});

/** A block of a few rows for each indicator, with the years across. */
export const indicatorBlocks = blocks("blocks, years across", "across", []);

/** A block for each indicator, a row a year. */
export const yearDownBlocks = blocks("blocks, years down", "down", ["header"]);
