import { messagesFor, type Settings } from "../core";
import { readKeptSettings, type KeptSettings } from "../hosts/kept-settings";
import { settingsErrorSentence } from "../hosts/settings-sentences";
import type { CommandContext } from "./command";
import type { Inputs } from "./read-inputs";

/**
 * The settings that the first workbook keeps; null where it keeps none that can be used. That others keep settings
 * too, and what cannot be used, is reported in a sentence each.
 */
export async function keptSettingsOf(
  { read }: Inputs,
  { locale, terminal }: CommandContext,
): Promise<Settings | null> {
  const { keptSettings } = messagesFor(locale);
  const kept = await Promise.all(read.map(({ host }) => readKeptSettings(host)));
  const [first, ...others] = kept;
  const file = read[0]?.reading.file;
  if (!first || file === undefined) return null;
  if (others.some(keepsAny) || (others.length > 0 && keepsAny(first))) {
    terminal.report(keptSettings.firstHolds(file));
  }
  if (first.error) {
    terminal.report(keptSettings.unusable(file, settingsErrorSentence(first.error, locale)));
  }
  return first.settings;
}

const keepsAny = ({ settings, error }: KeptSettings): boolean =>
  settings !== null || error !== null;
