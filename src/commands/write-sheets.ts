import { messagesFor, nextKeptReport, planReport, type ReportPurpose } from "../core";
import { writeReport } from "../hosts/kept-report";
import { refusalSentences } from "../hosts/refusal-sentences";
import { runRecordOf } from "../hosts/run-record";
import type { CellSelector, PlanOutcome } from "../hosts/workbook-host";
import { checkOpenWorkbook, type CheckedWorkbook } from "./checked-workbook";
import type { CommandHost, Surroundings } from "./ribbon-command";

/** Checks the open workbook, writes the sheets that its settings choose and brings the first of them to the front. */
export async function writeSheets(
  host: CommandHost,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const checked = await checkOpenWorkbook(host, surroundings);
  const outcome = await writeChecked(host, surroundings, { checked });
  await showFirst(host, outcome);
  return refusalsOf(outcome, surroundings);
}

/** Writes the sheets of these purposes, or else those that the settings choose, about a workbook that was checked. */
export function writeChecked(
  host: CommandHost,
  { locale }: Surroundings,
  {
    checked,
    purposes,
  }: { readonly checked: CheckedWorkbook; readonly purposes?: readonly ReportPurpose[] },
): Promise<PlanOutcome> {
  const { snapshot, report, settings, profile, earlier } = checked;
  const plan = planReport(report, {
    into: snapshot,
    locale,
    layout: { ...settings.report, ...(purposes && { sheets: purposes }) },
    run: runRecordOf([{ file: snapshot.file, host, profile }], settings),
    earlier,
  });
  return purposes
    ? host.applyPlan({ ...plan, templates: [] })
    : writeReport(host, plan, nextKeptReport(report, earlier, snapshot));
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
