import { checkWorkbooks, suggestAsOf, type CheckReport } from "../core";
import type { CommandContext } from "./command";
import { loadSettings } from "./load-settings";
import { readInputs, type Inputs } from "./read-inputs";

/** Reads and checks the workbooks of a command line, by the date it names or by the one that they suggest. */
export async function checkInputs(
  context: CommandContext,
): Promise<{ readonly inputs: Inputs; readonly report: CheckReport }> {
  const { args, locale, today } = context;
  const settings = await loadSettings(context);
  const inputs = await readInputs(context);
  const readings = inputs.read.map(({ reading }) => reading);
  const asOf = args.asOf ?? suggestAsOf(readings, today);
  const snapshots = inputs.read.map(({ snapshot }) => snapshot);
  const { only } = args;
  return {
    inputs,
    report: checkWorkbooks(readings, { asOf, locale, settings, snapshots, only }),
  };
}
