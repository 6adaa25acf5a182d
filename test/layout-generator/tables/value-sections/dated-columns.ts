import type { ValueRole } from "../../../../src/core";
import { put, type Content, type GridCell } from "../../canvas/canvas";
import type { IndicatorContent } from "../../content/plan-content";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { columnLabel, datedLabel, undated, YEAR_PLACES, type YearPlace } from "../../style";
import { drawRate, drawRateHeader, hasRates } from "./rate-column";
import { ledgerUnit } from "./single-column";
import type { ValueSection } from "./value-section";

const COLUMN_SETS = [
  ["target", "actual"],
  ["baseline", "target", "actual"],
  ["baseline", "actual", "final-target"],
  ["target", "actual", "final-target"],
  ["baseline", "target", "actual", "final-target"],
] as const;

type ColumnName = (typeof COLUMN_SETS)[number][number];

type Column = {
  readonly name: ColumnName;
  readonly header: GridCell;
  readonly column: number;
  readonly year: number;
};

/** A few columns, in any order, whose headers state role and year in one: 目標（R5）; of the last year the title may state it. */
export function datedColumns(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, style, plan } = context;
  const set: readonly ColumnName[] = draw.pick("value columns", COLUMN_SETS);
  const names = draw.chance("value columns are shuffled", 0.4)
    ? draw.shuffle("value column order", set)
    : set;
  const yearPlace = draw.pick("year place", YEAR_PLACES);
  const statesReportYear = draw.chance("states the report year", 0.75);
  const rates = hasRates(context);
  const placeFor = (name: ColumnName): YearPlace | null =>
    name === "target" || name === "actual" ? (statesReportYear ? yearPlace : null) : yearPlace;
  return {
    width: names.length + (rates ? 1 : 0),
    headerRows: 1,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const columns = names.map((name, index): Column => {
        const column = left + index;
        const year = yearOf(context, name);
        const place = placeFor(name);
        const unit = ledgerUnit(context);
        const label =
          place === null
            ? columnLabel(style, name, unit)
            : datedLabel(style, name, year, place, unit);
        return {
          name,
          column,
          year,
          header: put(sheet.canvas, "label", { row: top, column }, label),
        };
      });
      if (rates) drawRateHeader(context, sheet, { row: top, column: left + names.length });
      return (content, row, indicator) => {
        for (const { name, header, column, year } of columns) {
          const cell = put(sheet.canvas, "value", { row, column }, contentOf(content, name, year));
          const fiscalYears =
            placeFor(name) === null ? undated(style, plan.reportYear, sheet) : [year];
          addValue(indicator, { role: roleOf(name), fiscalYears, cell, headers: [header] });
        }
        if (rates)
          drawRate(sheet, draw.under(indicator.name), { row, column: left + names.length });
      };
    },
  };
}

const roleOf = (name: ColumnName): ValueRole => (name === "final-target" ? "target" : name);

function yearOf({ plan }: LayoutContext, name: ColumnName): number {
  if (name === "baseline") return plan.baselineYear;
  return name === "final-target" ? (plan.years.at(-1) ?? plan.reportYear) : plan.reportYear;
}

function contentOf(content: IndicatorContent, name: ColumnName, year: number): Content {
  switch (name) {
    case "baseline":
      return content.baseline;
    case "final-target":
      return content.finalTarget;
    case "target":
      return content.target(year);
    case "actual":
      return content.actual(year);
  }
}
