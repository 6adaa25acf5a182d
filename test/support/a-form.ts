import type { WorkbookReading } from "../../src/core";
import { anIndicator, aReading, type IndicatorText } from "./indicator-builder";

/** One workbook with one indicator of the given texts. */
export const aForm = (given: IndicatorText): readonly WorkbookReading[] => [
  aReading("a.xlsx", anIndicator(given)),
];
