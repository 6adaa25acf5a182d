import { messagesFor, planReport, type ReportPurpose } from "../core";
import { refusalSentences } from "../hosts/refusal-sentences";
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
  const plan = planReport(checked.report, {
    into: checked.snapshot,
    locale,
    layout: { ...checked.settings.report, ...(purposes && { sheets: purposes }) },
  });
  return host.applyPlan(purposes ? { ...plan, templates: [] } : plan);
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
