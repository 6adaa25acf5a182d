import { put, type GridCell } from "../canvas/canvas";
import type { LayoutContext } from "../layout-context";
import { addValue, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, yearLabel } from "../style";
import { ledgerUnit } from "../tables/value-sections/single-column";
import { startIndicator } from "../tables/start-indicator";
import { GROUP_WRITINGS } from "../tables/ledger/ledger-shape";
import { smallChoice } from "../vocabulary/small-choices";
import type { Family } from "./family";

const ROLES = ["target", "actual"] as const;

type Columns = {
  readonly words: readonly ("department" | "initiative" | "indicator" | "unit")[];
  readonly values: readonly GridCell[];
};

function drawHeader({ style, ...rest }: LayoutContext, { canvas }: SheetDraft): Columns {
  const words = [
    ...(rest.draw.chance("has initiative", 0.5) ? (["initiative"] as const) : []),
    "department",
    "indicator",
    ...(style.units === "column" ? (["unit"] as const) : []),
  ] as const;
  put(canvas, "label", { row: 1, column: 1 }, columnLabel(style, "fiscal-year"));
  for (const [index, name] of words.entries()) {
    put(canvas, "label", { row: 1, column: 2 + index }, columnLabel(style, name));
  }
  const unit = ledgerUnit({ style, ...rest });
  const values = ROLES.map((role, index) =>
    put(
      canvas,
      "label",
      { row: 1, column: 2 + words.length + index },
      columnLabel(style, role, unit),
    ),
  );
  return { words, values };
}

/** The year of a band: merged over its rows, in the first one, in each, or as 〃 after the first. */
function drawYearCells(
  { draw, style, plan }: LayoutContext,
  { canvas }: SheetDraft,
  index: number,
  top: number,
  height: number,
): readonly GridCell[] {
  const writing = draw.pick("years", GROUP_WRITINGS);
  const year = plan.years[index] ?? plan.reportYear;
  const said = yearLabel(style, year, plan.years[index - 1] ?? null);
  const rows = Array.from({ length: height }, (_, down) => top + down);
  if (writing === "merged" || writing === "once") {
    const place = { row: top, column: 1, height: writing === "merged" ? height : 1 };
    const cell = put(canvas, "label", place, said);
    return rows.map(() => cell);
  }
  return rows.map((row, down) =>
    put(canvas, "label", { row, column: 1 }, writing === "ditto" && down > 0 ? "〃" : said),
  );
}

function drawTable(context: LayoutContext): SheetDraft {
  const { style, plan } = context;
  const sheet = createSheetDraft(smallChoice(context, "sheet", ["年度別"]));
  const { canvas } = sheet;
  const { words, values } = drawHeader(context, sheet);
  const records = plan.initiatives.flatMap((initiative) =>
    initiative.indicators.map((content) => ({ initiative, content })),
  );
  const drafts = new Map<string, SheetDraft["indicators"][number]>();
  for (const [band, year] of plan.years.entries()) {
    const top = 2 + band * records.length;
    const years = drawYearCells(context, sheet, band, top, records.length);
    canvas.gapsAbove.push(...years.slice(0, 1));
    for (const [down, { initiative, content }] of records.entries()) {
      const row = top + down;
      const texts = {
        department: initiative.department,
        initiative: initiative.name,
        indicator: content.name,
        unit: content.unit ?? "―",
      };
      const cells = words.map((name, index) => ({
        name,
        cell: put(canvas, "text", { row, column: 2 + index }, texts[name]),
      }));
      const nameCell = cells.find(({ name }) => name === "indicator")?.cell;
      const yearCell = years[down];
      if (!nameCell || !yearCell) throw new Error(`row ${row} names no indicator`);
      const stated = words.includes("initiative") ? { initiative: initiative.name } : {};
      const draft =
        drafts.get(content.name) ??
        startIndicator(sheet, style, initiative, content, {
          nameCell,
          fields: stated,
          unitPlaces: ["column", "header"],
        });
      drafts.set(content.name, draft);
      for (const [index, role] of ROLES.entries()) {
        const header = values[index];
        const place = { row, column: 2 + words.length + index };
        const cell = put(canvas, "value", place, content[role](year));
        const headers = [yearCell, nameCell, ...(header ? [header] : [])];
        addValue(draft, { role, fiscalYears: [year], cell, headers });
      }
    }
  }
  return sheet;
}

/** All indicators below each other for the first year, then all of them again for the next. */
export const yearBands: Family = {
  name: "ledger, all indicators a year",
  sharesUnit: ["header"],
  hasRatings: false,
  initiatives: 4,
  indicators: 2,
  draw: (context) => [drawTable(context)],
};
