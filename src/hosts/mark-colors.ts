import type { Severity } from "../core";

/**
 * The fills of marks: in steps of lightness, so that they stay apart on a black-and-white print, and of values that nobody
 * picks from a palette, so that a mark is known by its colour.
 */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: "#FF9D8B",
  warning: "#FFD86D",
  information: "#CFE3F6",
};

/** The severity that a fill of ours stands for; null for every other fill. */
export function severityOfColor(color: string): Severity | null {
  const wanted = color.toUpperCase();
  if (wanted === MARK_COLORS.error) return "error";
  if (wanted === MARK_COLORS.warning) return "warning";
  return wanted === MARK_COLORS.information ? "information" : null;
}
