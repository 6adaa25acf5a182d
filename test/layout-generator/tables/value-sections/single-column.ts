import { put, type Content, type GridCell, type Place } from "../../canvas/canvas";
import type { IndicatorContent } from "../../content/plan-content";
import type { LayoutContext } from "../../layout-context";
import { addValue, type IndicatorDraft, type SheetDraft } from "../../sheet-draft";
import { columnLabel, datedLabel, unitInHeader, type YearPlace } from "../../style";

/** A column with one value for the whole plan. */
export type SingleName = "baseline" | "final-target";

export type SingleColumn = {
  draw(place: Place, indicator: IndicatorDraft, content: IndicatorContent): GridCell;
};

/** The years of such a column whose header states none: where a plan ends may be clear from its other columns. */
export const undatedSingle = (name: SingleName, year: number): readonly (number | null)[] =>
  name === "final-target" ? [null, year] : [null];

/** The unit in the headers of a ledger, whose indicators all count in it. */
export const ledgerUnit = ({ style, plan }: LayoutContext): string =>
  unitInHeader(style, plan.initiatives[0]?.indicators[0]?.unit ?? null);

/** Draws the header of such a column; what it returns draws the values below it. */
export function drawSingleColumn(
  context: LayoutContext,
  sheet: SheetDraft,
  name: SingleName,
  yearPlace: YearPlace | null,
  place: Place,
): SingleColumn {
  const { style, plan } = context;
  const year = name === "baseline" ? plan.baselineYear : (plan.years.at(-1) ?? plan.reportYear);
  const unit = ledgerUnit(context);
  const label =
    yearPlace === null
      ? columnLabel(style, name, unit)
      : datedLabel(style, name, year, yearPlace, unit);
  const header = put(sheet.canvas, "label", place, label);
  return {
    draw: (valuePlace, indicator, content) => {
      const shown: Content = name === "baseline" ? content.baseline : content.finalTarget;
      const cell = put(sheet.canvas, "value", valuePlace, shown);
      addValue(indicator, {
        role: name === "baseline" ? "baseline" : "target",
        fiscalYears: yearPlace === null ? undatedSingle(name, year) : [year],
        cell,
        headers: [header],
      });
      return cell;
    },
  };
}
