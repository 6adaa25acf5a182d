import { suggestAsOf } from "../../../src/core";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";

const today = { year: 2022, month: 11, day: 21 };
const suggested = (...given: readonly IndicatorText[]) =>
  suggestAsOf([aReading("a.xlsx", ...given.map(anIndicator))], today);

test.each<[string, IndicatorText[], { year: number; month: number; day: number }]>([
  ["nothing is reported: today", [{ targets: [[2023, "5件"]], actuals: [[2021, ""]] }], today],
  [
    "the newest year reported has ended: its end",
    [{ actuals: [[2020, "5件"]] }, { actuals: [[2019, "4件"]] }],
    { year: 2021, month: 3, day: 31 },
  ],
  ["a self-rating is a report", [{ status: [2021, "順調"] }], { year: 2022, month: 3, day: 31 }],
  ["the newest year reported is still running: today", [{ actuals: [[2022, "5件"]] }], today],
  ["an actual without a year says nothing", [{ actuals: [[null, "5件"]] }], today],
])("%s", (_, given, day) => {
  expect(suggested(...given)).toEqual(day);
});
