import {
  checkWorkbooks,
  defaultSettings,
  messagesFor,
  planReport,
  readWorkbook,
  suggestAsOf,
  type CalendarDate,
  type Locale,
  type SheetPurpose,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../core";
import { HostError } from "../hosts/host-error";
import type { CellSelector, WorkbookHost } from "../hosts/workbook-host";
import { wordsFor } from "./words/words-for";

export type CommandOptions = {
  /** Which of the sheets to write. */
  readonly purposes: readonly SheetPurpose[];
  /** The name of the workbook, for what there is to tell when it cannot be read. */
  readonly file: string;
  readonly today: CalendarDate;
  readonly locale: Locale;
};

/**
 * Reads the workbook, checks it, writes sheets and brings the first of them to the front. Returns the sentences that
 * people need to hear: none where all went well. Never throws.
 */
export async function runCommand(
  host: WorkbookHost & CellSelector,
  options: CommandOptions,
): Promise<readonly string[]> {
  const { file, locale } = options;
  try {
    const plan = planOf(await host.readSnapshot(), options);
    const { written, refused } = await host.applyPlan(plan);
    if (written[0]) await showSheet(host, written[0].name);
    return refused.map(({ reason, name }) => messagesFor(locale).refusals[reason](name));
  } catch (error) {
    return [
      error instanceof HostError
        ? messagesFor(locale).hostErrors[error.code](error.file)
        : wordsFor(locale).unexpected(file),
    ];
  }
}

/** The sheets are written by now: that one cannot be brought to the front is nothing to hear about. */
async function showSheet(host: CellSelector, sheet: string): Promise<void> {
  try {
    await host.selectCell(sheet, { row: 1, column: 1 });
  } catch {
    return;
  }
}

function planOf(
  snapshot: WorkbookSnapshot,
  { purposes, today, locale }: CommandOptions,
): WorkbookPlan {
  const reading = readWorkbook(snapshot, locale);
  const asOf = suggestAsOf([reading], today);
  const report = checkWorkbooks([reading], { asOf, locale, settings: defaultSettings });
  const plan = planReport(report, { into: snapshot, locale });
  return { ...plan, sheets: plan.sheets.filter(({ purpose }) => purposes.includes(purpose)) };
}
