import { defaultSettings, PresetError, readSettings, SettingsError, type Settings } from "../core";
import type { DocumentKeeper } from "./kept-documents";

/** Why settings cannot be used. */
export type UnusableSettings = SettingsError | PresetError;

/** What a workbook keeps of its settings; `error` where it keeps something that cannot be used. */
export type KeptSettings = {
  readonly settings: Settings | null;
  readonly error: UnusableSettings | null;
};

/** Reads the settings that a workbook keeps. Throws a HostError. */
export async function readKeptSettings(keeper: DocumentKeeper): Promise<KeptSettings> {
  const text = await keeper.readKept("settings");
  if (text === null) return { settings: null, error: null };
  try {
    return { settings: readSettings(parseJson(text)), error: null };
  } catch (error) {
    if (!isUnusable(error)) throw error;
    return { settings: null, error };
  }
}

/** Keeps settings in a workbook; those that are the defaults are taken out. Throws a HostError. */
export const keepSettings = (keeper: DocumentKeeper, settings: Settings): Promise<void> =>
  keeper.keep("settings", isDefault(settings) ? null : JSON.stringify(settings, null, 2));

const isUnusable = (error: unknown): error is UnusableSettings =>
  error instanceof SettingsError || error instanceof PresetError;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsError("not-an-object", "settings");
  }
}

const isDefault = (settings: Settings): boolean =>
  JSON.stringify(readSettings(settings)) === JSON.stringify(defaultSettings);
