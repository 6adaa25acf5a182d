import { describePresetError, messagesFor, SettingsError, type Locale } from "../core";
import type { UnusableSettings } from "./kept-settings";

/** Says what is wrong with settings, or with a preset of one's own, in one sentence. */
export const settingsErrorSentence = (error: UnusableSettings, locale: Locale): string =>
  error instanceof SettingsError
    ? messagesFor(locale).settingsErrors[error.code](error.place)
    : describePresetError(error, locale);
