import { PRESETS, type Preset } from "../../core";

/** Where methods come from, in the order in which they are offered. */
export const METHOD_GROUPS = ["ours", "japanese", "others", "own"] as const;

export type MethodGroup = (typeof METHOD_GROUPS)[number];

const OURS = ["pace", "attainment", "progress"];
const FROM_ELSEWHERE = ["havering", "servicenow", "cascade", "clearpoint"];

/** Where a method comes from. */
export function groupOf(preset: Preset): MethodGroup {
  if (!PRESETS.includes(preset)) return "own";
  if (OURS.includes(preset.id)) return "ours";
  return FROM_ELSEWHERE.includes(preset.id) ? "others" : "japanese";
}

/** The published methods and one's own, by where they come from; groups without any are left out. */
export const groupMethods = (
  own: readonly Preset[],
): readonly { readonly group: MethodGroup; readonly presets: readonly Preset[] }[] =>
  METHOD_GROUPS.map((group) => ({
    group,
    presets: [...PRESETS, ...own].filter((preset) => groupOf(preset) === group),
  })).filter(({ presets }) => presets.length > 0);
