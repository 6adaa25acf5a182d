import {
  FINISHED_STAGE_RANK,
  stageRank,
  withoutBlanks,
  type IndicatorValue,
} from "../../indicators";
import { hasFigures, type Facts } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** A stage before anything was carried out. */
const CARRIED_OUT = 2;

const isOpen = (value: IndicatorValue): boolean =>
  value.kind === "stage"
    ? (stageRank(value.text) ?? FINISHED_STAGE_RANK) < CARRIED_OUT
    : hasFigures(value);

/** The values of the last years without a gap, as many as asked for; empty where there are not so many. */
function lastYears({ actuals, fiscalYear }: Facts, count: number): readonly IndicatorValue[] {
  const found = actuals.filter(
    (value) => value.fiscalYear !== null && value.fiscalYear > fiscalYear - count,
  );
  if (found.length < count) return [];
  return new Set(found.map((value) => value.fiscalYear)).size === count ? found : [];
}

export const unchangedForYears = defineIndicatorRule({
  id: "unchanged-for-years",
  group: "late",
  severity: "information",
  options: { years: { default: 3, least: 2, most: 20 } },
  words,
  check: ({ indicator, facts, judgement }, option) => {
    const years = lastYears(facts, option("years"));
    const last = years.at(-1);
    if (!last || !years.every(isOpen)) return "not-applicable";
    const isSame = years.every(({ text }) => withoutBlanks(text) === withoutBlanks(last.text));
    if (!isSame || judgement.verdict === "achieved") return [];
    const data = { indicator: indicator.name, years: option("years"), text: last.text };
    return [{ cell: last.cell, related: years.map(({ cell }) => cell), data }];
  },
});
