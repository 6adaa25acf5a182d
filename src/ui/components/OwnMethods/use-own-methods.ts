import { useState } from "react";
import { presetOf, withoutPreset, withPreset, type Preset, type Settings } from "../../../core";
import { useLanguage } from "../../language/language";
import type { SettingsSession } from "../../session/use-settings";
import { presetErrorSentence } from "./preset-error-sentence";

/** What came of a change, in a sentence. */
export type Told = { readonly intent: "success" | "error"; readonly sentence: string };

/** Changes to the methods of one's own, each kept at once; `told` says what came of the last one. */
export type OwnMethodChanges = {
  readonly told: Told | null;
  /** Keeps a preset of unknown origin and judges by it; false where it cannot be used. */
  readonly save: (preset: unknown) => boolean;
  /** The same for a preset as its JSON. */
  readonly saveText: (text: string) => boolean;
  readonly remove: (preset: Preset) => void;
};

/** Changes the methods of one's own in the settings. */
export function useOwnMethods({ settings, changeSettings }: SettingsSession): OwnMethodChanges {
  const { locale, words } = useLanguage();
  const [told, setTold] = useState<Told | null>(null);
  const { saved, removed } = words.methods.own;
  const saveRead = (read: () => unknown): boolean => {
    try {
      const next = withChosen(settings, read());
      void changeSettings(next);
      setTold({ intent: "success", sentence: saved(presetOf(next).name[locale]) });
      return true;
    } catch (error) {
      setTold({ intent: "error", sentence: presetErrorSentence(error, { locale, words }) });
      return false;
    }
  };
  return {
    told,
    save: (preset) => saveRead(() => preset),
    saveText: (text) => saveRead(() => JSON.parse(text)),
    remove: ({ id, name }) => {
      void changeSettings(withoutPreset(settings, id));
      setTold({ intent: "success", sentence: removed(name[locale]) });
    },
  };
}

/** Settings with a preset of unknown origin, which they choose. Throws a PresetError. */
function withChosen(settings: Settings, input: unknown): Settings {
  const next = withPreset(settings, input);
  const chosen = next.presets?.find(
    ({ id }) => typeof input === "object" && input !== null && "id" in input && input.id === id,
  );
  return { ...next, preset: chosen?.id ?? next.preset };
}
