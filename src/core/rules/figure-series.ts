import { byFiscalYear } from "../judgement";
import { inOrder, type Indicator, type IndicatorValue, type Measure } from "../indicators";

/** One figure of an indicator in its cell. */
export type FigurePoint = { readonly value: IndicatorValue; readonly measure: Measure };

/** The figures that belong together over roles and years. */
export type FigureSeries = readonly FigurePoint[];

const isFigure = ({ kind, role }: IndicatorValue): boolean =>
  (kind === "number" || kind === "percent") && role !== "status";

const ONLY = "1/0";

/**
 * The only figure of a cell goes with the only figures of others; of several each goes by its label, or else by its
 * place among as many others. Sums stay apart from yearly figures.
 */
function slotOf({ measures }: IndicatorValue, { label, qualifiers }: Measure, index: number) {
  const name = measures.length === 1 ? ONLY : (label ?? `${measures.length}/${index}`);
  return qualifiers.includes("累計") ? `${name} 累計` : name;
}

const isDue = ({ qualifiers }: Measure): boolean => qualifiers.includes("までに");

/** Lines up what baseline, targets and actuals say of the same thing, in order of fiscal year; carried-on cells say nothing new. */
export function figureSeriesOf({ values }: Indicator): readonly FigureSeries[] {
  const series = new Map<string, FigurePoint[]>();
  for (const value of inOrder(values.filter(isFigure), byFiscalYear)) {
    value.measures.forEach((measure, index) => {
      if (isDue(measure)) return;
      const slot = slotOf(value, measure, index);
      const known = series.get(slot);
      if (known) known.push({ value, measure });
      else series.set(slot, [{ value, measure }]);
    });
  }
  return [...series.values()].map((points) => points.filter(isFirstOfItsCell));
}

/** A merged cell stands for several years. */
const isFirstOfItsCell = (
  { value }: FigurePoint,
  index: number,
  points: readonly FigurePoint[],
): boolean => points.findIndex((other) => other.value.cell === value.cell) === index;
