import { DEFAULT_PRESET, type Preset } from "../judgement";
import { parseOwnPresets } from "./own-presets";
import type { Settings } from "./settings";

const idOf = (input: unknown): unknown =>
  typeof input === "object" && input !== null && "id" in input ? input.id : undefined;

/**
 * Settings with a preset of one's own of unknown origin: in the place of the one of that id, else as the last one.
 * Throws a PresetError where it cannot be used, or where another one that is based on it could no longer be.
 */
export function withPreset(settings: Settings, input: unknown): Settings {
  const own = settings.presets ?? [];
  const isKnown = own.some(({ id }) => id === idOf(input));
  const presets = isKnown
    ? own.map((preset): unknown => (preset.id === idOf(input) ? input : preset))
    : [...own, input];
  return { ...settings, presets: parseOwnPresets(presets) };
}

/** Settings without a preset of one's own; what was based on it, or chose it, falls back to what it was based on. */
export function withoutPreset(settings: Settings, id: string): Settings {
  const { presets: own = [], ...others } = settings;
  const base = own.find((preset) => preset.id === id)?.basedOn ?? DEFAULT_PRESET.id;
  const presets = own
    .filter((preset) => preset.id !== id)
    .map((preset): Preset => (preset.basedOn === id ? { ...preset, basedOn: base } : preset));
  return {
    ...others,
    preset: settings.preset === id ? base : settings.preset,
    ...(presets.length > 0 && { presets }),
  };
}
