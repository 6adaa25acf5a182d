import { readFile } from "node:fs/promises";
import {
  describePresetError,
  messagesFor,
  PresetError,
  PRESETS,
  readSettings,
  SettingsError,
  type Settings,
} from "../core";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

const PRESET_IDS = PRESETS.map(({ id }) => id);

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

/** The settings of a run: those of the file named, with the preset of the command line above them. */
export async function loadSettings({ args, locale }: CommandContext): Promise<Settings> {
  try {
    const settings = readSettings(args.settings === null ? {} : await readJson(args.settings));
    return args.preset === null ? settings : readSettings({ ...settings, preset: args.preset });
  } catch (error) {
    const words = messagesFor(locale).settingsErrors;
    if (error instanceof PresetError) throw new UsageError(describePresetError(error, locale));
    if (error instanceof SettingsError) {
      const known =
        error.code === "unknown-preset" ? cliWords(locale).knownPresets(PRESET_IDS) : "";
      throw new UsageError(words[error.code](error.place) + known);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(cliWords(locale).badSettings(args.settings ?? "", reason));
  }
}
