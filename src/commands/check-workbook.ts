import { messagesFor, planMarks } from "../core";
import { unmarkedSentences } from "../hosts/mark-sentences";
import { checkOpenWorkbook } from "./checked-workbook";
import type { CommandHost, Surroundings } from "./ribbon-command";
import { runCommand } from "./run-command";
import { refusalsOf, showFirst, writeChecked } from "./write-sheets";

/**
 * Checks the open workbook, writes the findings to a sheet and marks them in the tables. The sheet is not lost, nor what
 * there is to tell of it, where marking fails.
 */
export async function checkWorkbook(
  host: CommandHost,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const checked = await checkOpenWorkbook(host, surroundings);
  const outcome = await writeChecked(host, surroundings, { checked, purposes: ["findings"] });
  const unmarked = await runCommand(async () => {
    const marks = planMarks(checked.report, checked.snapshot.file);
    return unmarkedSentences(await host.markCells(marks), messagesFor(surroundings.locale));
  }, surroundings);
  await showFirst(host, outcome);
  return [...refusalsOf(outcome, surroundings), ...unmarked];
}
