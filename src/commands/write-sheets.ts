import { messagesFor, planReport, type SheetPurpose } from "../core";
import { refusalSentences } from "../hosts/refusal-sentences";
import { runRecordOf } from "../hosts/run-record";
import type { CellSelector, PlanOutcome } from "../hosts/workbook-host";
import { checkOpenWorkbook, type CheckedWorkbook } from "./checked-workbook";
import type { CommandHost, Surroundings } from "./ribbon-command";

/** Checks the open workbook, writes the sheets of these purposes and brings the first of them to the front. */
export async function writeSheets(
  host: CommandHost,
  surroundings: Surroundings,
  purposes: readonly SheetPurpose[],
): Promise<readonly string[]> {
  const checked = await checkOpenWorkbook(host, surroundings);
  const outcome = await writeChecked(host, surroundings, { checked, purposes });
  await showFirst(host, outcome);
  return refusalsOf(outcome, surroundings);
}

/** Writes the sheets of these purposes about a workbook that was checked. */
export function writeChecked(
  host: CommandHost,
  { locale }: Surroundings,
  {
    checked,
    purposes,
  }: { readonly checked: CheckedWorkbook; readonly purposes: readonly SheetPurpose[] },
): Promise<PlanOutcome> {
  const { snapshot, report, settings, profile } = checked;
  const run = runRecordOf([{ file: snapshot.file, host, profile }], settings);
  const plan = planReport(report, { into: snapshot, locale, run });
  const sheets = plan.sheets.filter(({ purpose }) => purposes.includes(purpose));
  return host.applyPlan({ ...plan, sheets });
}

/** Why sheets were not written, in sentences. */
export const refusalsOf = (outcome: PlanOutcome, { locale }: Surroundings): readonly string[] =>
  refusalSentences(outcome, messagesFor(locale));

/** The sheets are written by now: that one cannot be brought to the front is nothing to hear about. */
export async function showFirst(host: CellSelector, { written }: PlanOutcome): Promise<void> {
  if (!written[0]) return;
  try {
    await host.selectCell(written[0].name, { row: 1, column: 1 });
  } catch {
    return;
  }
}
