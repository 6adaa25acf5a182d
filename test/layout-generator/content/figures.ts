import type { Content } from "../canvas/canvas";
import type { Draw } from "../draw";
import type { PlanWords } from "./plan-words";
import { fullWidth } from "../vocabulary/year-words";

/** What the figures of an indicator look like; `pair` holds two measures in one cell. */
export type FigureKind = "count" | "money" | "percent" | "stage" | "direction" | "pair";

/** How figures are written in a workbook. */
export type FigureStyle = {
  /** Whether the unit stands in the value's own cell. */
  readonly withUnit: boolean;
  readonly fullWidth: boolean;
  readonly words: Pick<PlanWords, "absent" | "stages" | "directions">;
};

/** The figures of one indicator: from its baseline to its last target. */
export type FigureRun = {
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
};

const RANGES: Readonly<Record<FigureKind, readonly [number, number]>> = {
  count: [3, 900],
  money: [1200, 98000],
  percent: [12, 96],
  pair: [6, 40],
  stage: [0, 0],
  direction: [0, 0],
};

/** Chooses where the figures of an indicator begin and where they are meant to go. */
export function figureRun(
  draw: Draw,
  kind: FigureKind,
  unit: string | null,
  steps: number,
): FigureRun {
  const [least, most] = RANGES[kind];
  const from = draw.integer("from", least, most);
  const goal = Math.round(from * (draw.chance("falling", 0.25) ? 0.8 : 1.3));
  return { kind, unit, from, to: kind === "percent" ? Math.min(goal, 100) : goal, steps };
}

const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");

/** The figure after so many steps as it stands in its cell; one in twenty is 未定, ― and the like. */
export function figureAt(draw: Draw, run: FigureRun, step: number, style: FigureStyle): Content {
  const shown = draw.chance("absent", 0.05)
    ? draw.pick("sign", style.words.absent)
    : plain(draw, run, step, style);
  const text = typeof shown === "string" ? shown : shown.text;
  if (!style.fullWidth) return shown;
  return { text: fullWidth(text), number: null };
}

function plain(draw: Draw, run: FigureRun, step: number, style: FigureStyle): Content {
  const share = run.steps === 0 ? 1 : step / run.steps;
  const exact = run.from + (run.to - run.from) * share * (0.8 + draw.fraction("drift") * 0.4);
  switch (run.kind) {
    case "stage":
      return draw.pick("stage", style.words.stages);
    case "direction":
      return draw.pick("direction", style.words.directions);
    case "pair":
      return `（男性）${exact.toFixed(1)}％\n（女性）100％`;
    case "percent":
      return percentage(draw, Math.min(exact, 100), style);
    case "count":
    case "money":
      return amount(draw, Math.max(Math.round(exact), 1), run.unit ?? "", style);
  }
}

function percentage(draw: Draw, exact: number, { withUnit }: FigureStyle): Content {
  const number = Number(exact.toFixed(1));
  const text = draw.chance("decimal", 0.7) ? exact.toFixed(1) : String(number);
  if (!withUnit) return { text, number };
  const sign = draw.pick("percent sign", ["%", "％"] as const);
  if (draw.chance("bound", 0.15)) return `${text}${sign}以上`;
  return draw.chance("typed", 0.4)
    ? `${text}${sign}`
    : { text: `${text}%`, number: Number((number / 100).toFixed(4)) };
}

function amount(draw: Draw, number: number, unit: string, { withUnit }: FigureStyle): Content {
  const text = draw.chance("grouped", 0.8) ? grouped(number) : String(number);
  if (!withUnit) return draw.chance("typed", 0.1) ? text : { text, number };
  if (draw.chance("bound", 0.12)) {
    return draw.pick("bounds", [`${text}${unit}以上`, `約${text}${unit}`, `${text}${unit}以下`]);
  }
  return draw.chance("typed", 0.6) ? `${text}${unit}` : { text: `${text}${unit}`, number };
}
