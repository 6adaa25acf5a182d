import { PresetError, type Locale } from "../../../core";
import { settingsErrorSentence } from "../../../hosts/settings-sentences";
import type { Words } from "../../words";

/** Why what was typed or pasted is no preset, in a sentence; what is neither is a fault of ours and thrown on. */
export function presetErrorSentence(
  error: unknown,
  { locale, words }: { readonly locale: Locale; readonly words: Words },
): string {
  if (error instanceof PresetError) return settingsErrorSentence(error, locale);
  if (error instanceof SyntaxError) return words.methods.own.notJson;
  throw error;
}
