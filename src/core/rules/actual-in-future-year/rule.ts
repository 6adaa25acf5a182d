import { fiscalYearOf, normaliseText } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

const FORESEEN = /見込|予定|予測|推計/;

export const actualInFutureYear = defineIndicatorRule({
  id: "actual-in-future-year",
  group: "values",
  severity: "warning",
  words,
  check: ({ indicator, asOf }) => {
    const actuals = indicator.values.filter(
      ({ role, fiscalYear, kind }) => role === "actual" && fiscalYear !== null && kind !== "absent",
    );
    if (actuals.length === 0) return "not-applicable";
    const asOfYear = fiscalYearOf(asOf);
    return actuals.flatMap(({ cell, text, fiscalYear }) => {
      const isToCome = fiscalYear !== null && fiscalYear > asOfYear;
      if (!isToCome || FORESEEN.test(normaliseText(text))) return [];
      return [{ cell, data: { indicator: indicator.name, text, fiscalYear } }];
    });
  },
});
