import type { FigurePoint, FigureSeries } from "./figure-series";

/** A figure that stands apart from the others of its series. */
export type Deviation = {
  readonly kind: "scale" | "slip" | "jump";
  readonly point: FigurePoint;
  /** A figure to hold it against. */
  readonly other: FigurePoint;
  /** How many times more, or less where it is below 1; for a scale or a slip the power of ten meant. */
  readonly times: number;
};

const SCALES = [1000, 10_000, 1_000_000, 100_000_000];
const SLIPS = [10, 100];
const PERCENT = "%";
/** Shares that were written as parts of one: 0.648 for 64.8%. */
const WHOLE_IN_PERCENT = 100;
/** Others that differ more than this among themselves do not tell what is usual. */
const WIDEST_USUAL = 5;
/** How far outside the others a figure lies before it stands apart. */
const APART = { scale: 20, slip: 4 } as const;
/** How near to the others it must come once it is corrected. */
const NEAR = { scale: 2, slip: 1.35 } as const;
/** A decimal slip shows only against two figures or more; counts below this jump by nature. */
const FEWEST_FOR_SLIP = 2;
const SMALLEST_COUNT = 5;

type Span = { readonly least: number; readonly most: number };

const spanOf = (numbers: readonly number[]): Span => ({
  least: Math.min(...numbers),
  most: Math.max(...numbers),
});

const liesApart = (number: number, { least, most }: Span, factor: number): boolean =>
  number < least / factor || number > most * factor;

const liesNear = (number: number, { least, most }: Span, factor: number): boolean =>
  number >= least / factor && number <= most * factor;

/** The power of ten by which a figure is off, or null. */
function powerOff(
  number: number,
  span: Span,
  powers: readonly number[],
  kind: "scale" | "slip",
): number | null {
  if (!liesApart(number, span, APART[kind])) return null;
  const factors = powers.flatMap((power) => [power, 1 / power]);
  return factors.find((factor) => liesNear(number / factor, span, NEAR[kind])) ?? null;
}

const powersOfScale = ({ measure }: FigurePoint): readonly number[] =>
  measure.unit === PERCENT ? [WHOLE_IN_PERCENT] : SCALES;

/** A share written as a part of one lies below 1, and 100 times as much lies among the others. */
const isShareLike = ({ measure }: FigurePoint, factor: number): boolean =>
  measure.unit !== PERCENT || factor > 1 || measure.number <= 1;

function deviationOf(
  point: FigurePoint,
  others: FigureSeries,
): Pick<Deviation, "kind" | "times"> | null {
  const numbers = others.map(({ measure }) => measure.number);
  const span = spanOf(numbers);
  if (span.most > span.least * WIDEST_USUAL) return null;
  const { number } = point.measure;
  const scale = powerOff(number, span, powersOfScale(point), "scale");
  if (scale !== null && isShareLike(point, scale)) return { kind: "scale", times: scale };
  if (others.length < FEWEST_FOR_SLIP || number < 1 || span.least < 1) return null;
  const slip = powerOff(number, span, SLIPS, "slip");
  return slip === null ? null : { kind: "slip", times: slip };
}

/** The figures reported, as they follow each other, baseline first. */
const reported = (series: FigureSeries): FigureSeries =>
  series.filter(({ value }) => value.role !== "target");

function jumpsOf(points: FigureSeries, times: number): readonly Deviation[] {
  return points.flatMap((point, index): readonly Deviation[] => {
    const other = points[index - 1];
    if (!other) return [];
    const { least, most } = spanOf([other.measure.number, point.measure.number]);
    if (least < SMALLEST_COUNT || most < least * times) return [];
    const factor = point.measure.number / other.measure.number;
    return [{ kind: "jump", point, other, times: factor }];
  });
}

/** Of two figures that are off from each other the newer report is the one to look at. */
const isSuspect = (point: FigurePoint, series: FigureSeries): boolean =>
  series.length > 2 || point === (series.find(({ value }) => value.role === "actual") ?? series[1]);

/** A series that can be compared, with the figures that a scale or a decimal point explains, each named once. */
export type StudiedSeries = {
  readonly points: FigureSeries;
  /** Off by a scale (円 and 千円, 0.648 and 64.8%) or by a decimal point. */
  readonly explained: readonly Deviation[];
};

/** Nothing where a series cannot be compared: fewer than two figures of one unit that are neither zero nor negative. */
export function studySeries(series: FigureSeries): readonly StudiedSeries[] {
  const points = comparableOf(series);
  return points.length > 1 ? [{ points, explained: explainedIn(points) }] : [];
}

function explainedIn(points: FigureSeries): readonly Deviation[] {
  const { least, most } = spanOf(points.map(({ measure }) => measure.number));
  if (most <= least * APART.slip) return [];
  return points.flatMap((point): readonly Deviation[] => {
    const others = points.filter((other) => other !== point);
    const other = others.at(-1);
    if (!other || !isSuspect(point, points)) return [];
    const deviation = deviationOf(point, others);
    return deviation ? [{ ...deviation, point, other }] : [];
  });
}

function comparableOf(series: FigureSeries): FigureSeries {
  const unit = series.find(({ measure }) => measure.unit !== null)?.measure.unit ?? null;
  return series.filter(
    ({ measure }) => measure.number > 0 && (measure.unit === null || measure.unit === unit),
  );
}

/** The figures of a series that jump by so many times against the report before, those aside that are explained. */
export function jumpsIn({ points, explained }: StudiedSeries, times: number): readonly Deviation[] {
  const isExplained = (point: FigurePoint): boolean =>
    explained.some((each) => each.point === point);
  const rest = reported(points).filter((point) => !isExplained(point));
  return jumpsOf(rest, times);
}
