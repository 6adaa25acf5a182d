import { parsePreset, PresetError, PRESETS, type Preset } from "../judgement";

/** Parses presets of one's own, each of which may be based on one before it; throws a PresetError that knows which it is in. */
export function parseOwnPresets(input: unknown): readonly Preset[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) throw new PresetError("not-a-list", "presets");
  const given: readonly unknown[] = input;
  return given.reduce<readonly Preset[]>(
    (presets, each) => [...presets, parseNext(each, presets)],
    [],
  );
}

function parseNext(input: unknown, before: readonly Preset[]): Preset {
  try {
    return parsePreset(input, [...PRESETS, ...before]);
  } catch (error) {
    if (!(error instanceof PresetError)) throw error;
    throw error.in({ input, order: before.length + 1 });
  }
}
