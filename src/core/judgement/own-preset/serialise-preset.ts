import type { Preset } from "../preset";

const INDENT = 2;

/**
 * Writes a preset as JSON text, for a file or for keeping in the workbook; `parsePreset` reads it back, the same in
 * every part. A published preset is written under another id, as one's own that is based on it.
 */
export function serialisePreset(preset: Preset, id = preset.id): string {
  const identity = { id, basedOn: preset.basedOn ?? preset.id };
  return JSON.stringify({ ...identity, ...preset, ...identity }, null, INDENT);
}
