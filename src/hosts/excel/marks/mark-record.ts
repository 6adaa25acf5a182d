import type { Severity } from "../../../core";
import { readKeptXml, writeKeptXml } from "../../kept-documents";
import { isObject, isSeverity, parseJson } from "../../kept-json";
import { isPattern, type CellFill } from "./cell-fill";

/**
 * What marking changed, kept in a custom XML part of the workbook itself, so that marks can be taken back by whoever opens
 * it next: for each marked sheet the cells by severity and by the fill that they had.
 */
export type MarkRecord = { readonly format: 1; readonly sheets: readonly MarkedSheet[] };

export type MarkedSheet = {
  /** Kept in the sheet's custom properties as well: it outlives renaming, moving and copying. */
  readonly key: string;
  readonly groups: readonly MarkedGroup[];
};

export type MarkedGroup = {
  readonly severity: Severity;
  readonly fill: CellFill;
  /** Areas, such as `B2,C3:C5`. */
  readonly cells: string;
};

export const MARK_NAMESPACE = "urn:shinchoku:marks:1";

/** The custom property of a sheet that holds its key in the record. */
export const SHEET_KEY = "shinchoku.marks";

/** Writes a record as the XML that is kept: JSON inside one element. */
export const writeMarkRecord = (record: MarkRecord): string =>
  writeKeptXml(MARK_NAMESPACE, JSON.stringify(record));

/** Reads a kept record; null for anything else. */
export function readMarkRecord(xml: string): MarkRecord | null {
  const parsed = parseJson(readKeptXml(xml, MARK_NAMESPACE) ?? "");
  if (!isObject(parsed) || parsed.format !== 1 || !Array.isArray(parsed.sheets)) return null;
  return { format: 1, sheets: parsed.sheets.flatMap((sheet) => sheetFrom(sheet) ?? []) };
}

function sheetFrom(value: unknown): MarkedSheet | null {
  if (!isObject(value) || typeof value.key !== "string" || !Array.isArray(value.groups))
    return null;
  return { key: value.key, groups: value.groups.flatMap((group) => groupFrom(group) ?? []) };
}

function groupFrom(value: unknown): MarkedGroup | null {
  if (!isObject(value) || !isSeverity(value.severity) || typeof value.cells !== "string")
    return null;
  const fill = fillFrom(value.fill);
  return fill && { severity: value.severity, fill, cells: value.cells };
}

function fillFrom(value: unknown): CellFill | null {
  if (!isObject(value)) return null;
  const { kind, color, pattern, patternColor } = value;
  if (kind === "none") return { kind };
  if (typeof color !== "string") return null;
  if (kind === "solid") return { kind, color };
  if (kind !== "pattern" || !isPattern(pattern) || typeof patternColor !== "string") return null;
  return { kind, pattern, color, patternColor };
}
