import { parsePreset, PresetError, PRESETS, type Preset } from "../judgement";

/** Parses presets of one's own, each of which may be based on one before it; throws a PresetError. */
export function parseOwnPresets(input: unknown): readonly Preset[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) throw new PresetError("not-a-list", "presets");
  const given: readonly unknown[] = input;
  return given.reduce<readonly Preset[]>(
    (presets, each) => [...presets, parsePreset(each, [...PRESETS, ...presets])],
    [],
  );
}
