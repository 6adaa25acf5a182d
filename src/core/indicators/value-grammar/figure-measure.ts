import { cleanNumber } from "../clean-number";
import type { Measure } from "../indicator";
import type { ScaledUnit } from "../unit";
import type { Amount } from "./amount";
import { comparatorOf } from "./comparators";
import { splitCountedHow, type TokenGroups } from "./figure-tokens";
import { unitBehindFigure } from "./figure-unit";

/** 相談件数 10 counts in 件, whatever its column says. */
const UNIT_IN_LABEL = /(件|人|回|台|校|社|戸|団体|世帯|箇所|か所|施設)数$/;

/** What is known of a figure before it is read: the words before it, and the unit of its column. */
export type FigureSurroundings = {
  readonly label: string | null;
  readonly pending: readonly string[];
  readonly column: ScaledUnit | null;
};

/** The unit of a figure: that of a share, the one behind it, the one in its label, else that of the column. */
function unitOf(
  amount: Amount,
  { unit, symbol }: TokenGroups,
  { label, column }: FigureSurroundings,
): ScaledUnit | null {
  if (amount.unit !== null) return unit === undefined ? { unit: amount.unit, scale: 1 } : null;
  if (unit !== undefined) return unitBehindFigure(unit);
  if (symbol === "¥" || symbol === "\\") return { unit: "円", scale: 1 };
  const inLabel = UNIT_IN_LABEL.exec(label ?? "")?.[1];
  return inLabel === undefined ? column : { unit: inLabel, scale: 1 };
}

/** 月2回 counts by the month, 週3日 by the week; a year is what every table counts by. */
const PER_SPAN = /^毎?([月週日])$/;

function perSpan(unit: string | null, countedHow: readonly string[]): string | null {
  const span = countedHow.map((words) => PER_SPAN.exec(words)?.[1]).find(Boolean);
  return span === undefined || unit === null || unit.includes("/") ? unit : `${unit}/${span}`;
}

const SUM_IN_LABEL = /累[計積]/;

/** The measure that a figure makes with the words around it, in single units; `words` are those of the figure itself. */
export function measureOf(
  amount: Amount,
  groups: TokenGroups,
  around: FigureSurroundings,
  words: readonly string[],
): Measure {
  const { outOf, about, comparator, symbol = "", done } = groups;
  const countedHow = splitCountedHow(groups["countedHow"] ?? "");
  const unit = unitOf(amount, groups, around);
  const scale = amount.scaled ? 1 : (unit?.scale ?? 1);
  const sum = SUM_IN_LABEL.test(around.label ?? "") ? ["累計"] : [];
  const said = [...around.pending, outOf?.trim(), ...sum, ...countedHow, ...words, about, done];
  return {
    label: around.label,
    number: cleanNumber(amount.number * scale),
    unit: perSpan(unit?.unit ?? null, countedHow),
    comparator: comparatorOf(comparator ?? symbol, unit?.unit ?? null),
    qualifiers: said.filter((word) => word !== undefined),
  };
}
