import { put } from "../canvas/canvas";
import type { InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addValue, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, fieldLabel, yearLabel } from "../style";
import { startIndicator } from "../tables/start-indicator";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

const ROLES = ["target", "actual"] as const;

/** Draws the table of an initiative, its indicators in pairs of columns; gives the row after it. */
function drawTable(
  context: LayoutContext,
  sheet: SheetDraft,
  initiative: InitiativeContent,
  top: number,
): number {
  const { style, plan } = context;
  const { canvas } = sheet;
  const width = initiative.indicators.length * ROLES.length;
  const rows = { initiative: top, department: top + 1, indicator: top + 2, roles: top + 3 };
  for (const name of ["initiative", "department"] as const) {
    const row = rows[name];
    const text = name === "initiative" ? initiative.name : initiative.department;
    const label = put(canvas, "label", { row, column: 1 }, fieldLabel(style, name));
    if (name === "initiative") canvas.gapsAbove.push(label);
    put(canvas, "text", { row, column: 2, width }, text);
  }
  put(canvas, "label", { row: rows.indicator, column: 1 }, columnLabel(style, "indicator"));
  put(canvas, "label", { row: rows.roles, column: 1 }, columnLabel(style, "fiscal-year"));
  const years = plan.years.map((year, index) => {
    const row = rows.roles + 1 + index;
    const label = yearLabel(style, year, plan.years[index - 1] ?? null);
    return { year, row, header: put(canvas, "label", { row, column: 1 }, label) };
  });
  for (const [index, content] of initiative.indicators.entries()) {
    const left = 2 + index * ROLES.length;
    const place = { row: rows.indicator, column: left, width: ROLES.length };
    const nameCell = put(canvas, "text", place, content.name);
    const indicator = startIndicator(sheet, style, initiative, content, {
      nameCell,
      fields: { initiative: initiative.name },
      unitPlaces: [],
    });
    for (const [right, role] of ROLES.entries()) {
      const column = left + right;
      const header = put(canvas, "label", { row: rows.roles, column }, columnLabel(style, role));
      for (const { year, row, header: yearCell } of years) {
        const cell = put(canvas, "value", { row, column }, content[role](year));
        addValue(indicator, {
          role,
          fiscalYears: [year],
          cell,
          headers: [header, yearCell, nameCell],
        });
      }
    }
  }
  return rows.roles + 1 + years.length;
}

/** A table for each initiative, its indicators beside each other and the years down. */
export const indicatorsAcross: Family = {
  name: "indicators across, years down",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 4,
  indicators: 3,
  draw: (context) => {
    const sheet = createSheetDraft(smallChoice(context, "sheet", ["指標別", "推移表", "Sheet1"]));
    let row = 1;
    for (const initiative of context.plan.initiatives) {
      row = drawTable(context, sheet, initiative, row) + 1;
    }
    return [sheet];
  },
};
