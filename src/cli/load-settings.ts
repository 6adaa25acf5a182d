import { readFile } from "node:fs/promises";
import { PresetError, PRESETS, readSettings, SettingsError, type Settings } from "../core";
import { settingsErrorSentence } from "../hosts/settings-sentences";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

const PRESET_IDS = PRESETS.map(({ id }) => id);

/** The settings of the file named by --settings; null where none is named. Throws a UsageError. */
export async function loadSettings(context: CommandContext): Promise<Settings | null> {
  const path = context.args.settings;
  if (path === null) return null;
  try {
    const input: unknown = JSON.parse(await readFile(path, "utf8"));
    return readSettings(input);
  } catch (error) {
    throw usageError(error, context);
  }
}

/** Settings with what the command line names above them: the preset, and how sheets are made. Throws a UsageError. */
export function withNamedSettings(settings: Settings, context: CommandContext): Settings {
  const { preset, layout } = context.args;
  try {
    return readSettings({
      ...settings,
      ...(preset !== null && { preset }),
      report: { ...settings.report, ...layout },
    });
  } catch (error) {
    throw usageError(error, context);
  }
}

function usageError(error: unknown, { args, locale }: CommandContext): UsageError {
  const words = cliWords(locale);
  if (error instanceof PresetError || error instanceof SettingsError) {
    const known = error.code === "unknown-preset" ? words.knownPresets(PRESET_IDS) : "";
    return new UsageError(settingsErrorSentence(error, locale) + known);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(words.badSettings(args.settings ?? "", reason));
}
