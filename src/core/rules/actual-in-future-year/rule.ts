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
    const actuals = indicator.values.flatMap((value) =>
      value.role === "actual" && value.fiscalYear !== null && value.kind !== "absent"
        ? [{ ...value, fiscalYear: value.fiscalYear }]
        : [],
    );
    if (actuals.length === 0) return "not-applicable";
    const asOfYear = fiscalYearOf(asOf);
    return actuals
      .filter(
        ({ fiscalYear, text }) => fiscalYear > asOfYear && !FORESEEN.test(normaliseText(text)),
      )
      .map(({ cell, text, fiscalYear }) => ({
        cell,
        data: { indicator: indicator.name, text, fiscalYear },
      }));
  },
});
