import { readFileSync } from "node:fs";
import {
  readWorkbook,
  type CalendarDate,
  type Indicator,
  type IndicatorValue,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../../../src/core";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../../support/paths";

/** A sample as it is, with what was read in it and the day it is judged by. */
export type CleanSample = {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly asOf: CalendarDate;
  /** Another workbook that is checked with it, such as last year's version. */
  readonly beside: readonly WorkbookSnapshot[];
};

export async function openSample(name: string, year: number): Promise<CleanSample> {
  const file = `${name}.xlsx`;
  const snapshot = await openXlsxFile(file, readFileSync(samplePath(name))).readSnapshot();
  return cleanSample(snapshot, { year, month: 3, day: 31 });
}

export const cleanSample = (
  snapshot: WorkbookSnapshot,
  asOf: CalendarDate,
  beside: readonly WorkbookSnapshot[] = [],
): CleanSample => ({ snapshot, reading: readWorkbook(snapshot, "ja"), asOf, beside });

/** A value that an error can be put on, with its indicator. */
export type Place = { readonly indicator: Indicator; readonly value: IndicatorValue };

/** The values of a sample for which a condition holds; cells that stand for several indicators or years are left alone. */
export function placesIn(
  { reading }: CleanSample,
  isWanted: (place: Place) => boolean,
): readonly Place[] {
  const places = reading.indicators.flatMap((indicator) =>
    indicator.values.map((value) => ({ indicator, value })),
  );
  const uses = new Map<string, number>();
  for (const { value } of places) uses.set(value.cell, (uses.get(value.cell) ?? 0) + 1);
  return places.filter((place) => uses.get(place.value.cell) === 1 && isWanted(place));
}
