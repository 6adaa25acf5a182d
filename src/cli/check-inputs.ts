import { checkWorkbooks, defaultSettings, suggestAsOf, type CheckReport } from "../core";
import type { CommandContext } from "./command";
import { keptSettingsOf } from "./kept-settings-of";
import { loadSettings, withNamedPreset } from "./load-settings";
import { readInputs, type Inputs } from "./read-inputs";

/**
 * Reads and checks the workbooks of a command line, by the date it names or by the one that they suggest, and by the
 * settings it names or those that the first workbook keeps.
 */
export async function checkInputs(
  context: CommandContext,
): Promise<{ readonly inputs: Inputs; readonly report: CheckReport }> {
  const { args, locale, today } = context;
  const named = await loadSettings(context);
  const inputs = await readInputs(context);
  const base = named ?? (await keptSettingsOf(inputs, context)) ?? defaultSettings;
  const settings = withNamedPreset(base, context);
  const readings = inputs.read.map(({ reading }) => reading);
  const asOf = args.asOf ?? suggestAsOf(readings, today);
  const snapshots = inputs.read.map(({ snapshot }) => snapshot);
  const { only } = args;
  return {
    inputs,
    report: checkWorkbooks(readings, { asOf, locale, settings, snapshots, only }),
  };
}
