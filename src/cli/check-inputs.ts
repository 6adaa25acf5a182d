import {
  checkWorkbooks,
  defaultSettings,
  suggestAsOf,
  type CheckOptions,
  type CheckReport,
  type Settings,
} from "../core";
import type { CommandContext } from "./command";
import { keptSettingsOf } from "./kept-settings-of";
import { loadSettings, withNamedSettings } from "./load-settings";
import { readInputs, type Input, type Inputs } from "./read-inputs";

/** The workbooks that were read, what came of checking them, and the settings that hold. */
export type CheckedInputs = {
  readonly inputs: Inputs;
  readonly report: CheckReport;
  readonly settings: Settings;
  /** Checks the same inputs the same way once they were changed. */
  readonly checkAgain: (read: readonly Input[]) => CheckReport;
};

/**
 * Reads and checks the workbooks of a command line, by the date it names or by the one that they suggest, and by the
 * settings it names or those that the first workbook keeps.
 */
export async function checkInputs(context: CommandContext): Promise<CheckedInputs> {
  const { args, locale, today } = context;
  const named = await loadSettings(context);
  const inputs = await readInputs(context);
  const base = named ?? (await keptSettingsOf(inputs, context)) ?? defaultSettings;
  const settings = withNamedSettings(base, context);
  const readings = inputs.read.map(({ reading }) => reading);
  const asOf = args.asOf ?? suggestAsOf(readings, today);
  const options = { asOf, locale, settings, only: args.only };
  const checkAgain = (read: readonly Input[]): CheckReport => checkRead(read, options);
  return { inputs, settings, report: checkAgain(inputs.read), checkAgain };
}

const checkRead = (read: readonly Input[], options: CheckOptions): CheckReport =>
  checkWorkbooks(
    read.map(({ reading }) => reading),
    { ...options, snapshots: read.map(({ snapshot }) => snapshot) },
  );
