import type { Severity } from "../core";

/** Reads JSON that was kept somewhere; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether something that was kept has entries by name. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether something that was kept is the severity of a finding. */
export const isSeverity = (value: unknown): value is Severity =>
  value === "error" || value === "warning" || value === "information";
