import { readWorkbook, type Locale, type WorkbookReading } from "../../core";
import { failureOf } from "./failure-of";
import type { OpenWorkbook } from "./read-sources";
import type { UnreadableFile } from "./workbook-source";

/** What the engine reads in each workbook; one that it fails on is listed and does not stop the rest. */
export function readReadings(
  workbooks: readonly OpenWorkbook[],
  locale: Locale,
): {
  readonly readings: readonly WorkbookReading[];
  readonly unreadable: readonly UnreadableFile[];
} {
  const readings: WorkbookReading[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const { source, snapshot, profile } of workbooks) {
    try {
      readings.push(readWorkbook(snapshot, locale, profile));
    } catch (error) {
      unreadable.push({ file: source.file, ...failureOf(error) });
    }
  }
  return { readings, unreadable };
}
