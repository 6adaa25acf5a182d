import type { Severity } from "../../../core";
import { isObject, isSeverity, parseJson } from "../../kept-json";
import type { Splice } from "../writing/xml-splice";
import type { XmlNode } from "../writing/xml-node";

/**
 * What marking changed, kept in the workbook as JSON in a custom XML part: for each sheet how to give its part back as it
 * was, and for the case that other programs have saved it since, the cells with the fills that they had.
 */
export type FileMarkRecord = { readonly format: 1; readonly sheets: readonly MarkedSheet[] };

export type MarkedSheet = {
  /** The `sheetId` by which a workbook knows its sheet, whatever people call it. */
  readonly sheetId: string;
  /** The checksum of the part as marking wrote it. */
  readonly crc32: number;
  /** What gives the part back, by positions in the text as marking wrote it. */
  readonly undo: readonly Splice[];
  readonly groups: readonly MarkedGroup[];
};

export type MarkedGroup = {
  readonly severity: Severity;
  /** The `fill` element that the cells had. */
  readonly fill: XmlNode;
  /** Addresses such as `B2`. */
  readonly cells: readonly string[];
};

/** Reads a kept record; null for anything else. */
export function parseMarkRecord(text: string): FileMarkRecord | null {
  const parsed = parseJson(text);
  if (!isObject(parsed) || parsed.format !== 1 || !Array.isArray(parsed.sheets)) return null;
  return { format: 1, sheets: parsed.sheets.flatMap((sheet) => sheetFrom(sheet) ?? []) };
}

function sheetFrom(value: unknown): MarkedSheet | null {
  if (!isObject(value)) return null;
  const { sheetId, crc32, undo, groups } = value;
  if (typeof sheetId !== "string" || typeof crc32 !== "number") return null;
  if (!Array.isArray(undo) || !Array.isArray(groups)) return null;
  return {
    sheetId,
    crc32,
    undo: undo.flatMap((splice) => spliceFrom(splice) ?? []),
    groups: groups.flatMap((group) => groupFrom(group) ?? []),
  };
}

function spliceFrom(value: unknown): Splice | null {
  if (!isObject(value)) return null;
  const { from, to, text } = value;
  return typeof from === "number" && typeof to === "number" && typeof text === "string"
    ? { from, to, text }
    : null;
}

function groupFrom(value: unknown): MarkedGroup | null {
  if (!isObject(value)) return null;
  const { severity, cells } = value;
  const fill = nodeFrom(value.fill);
  if (!isSeverity(severity) || !fill || !Array.isArray(cells)) return null;
  return { severity, fill, cells: cells.filter((cell) => typeof cell === "string") };
}

function nodeFrom(value: unknown): XmlNode | null {
  if (!isObject(value) || typeof value.local !== "string") return null;
  const { local, attributes, children } = value;
  if (!Array.isArray(attributes) || !Array.isArray(children)) return null;
  return {
    local,
    attributes: attributes.flatMap((attribute: unknown) =>
      isObject(attribute) &&
      typeof attribute.name === "string" &&
      typeof attribute.value === "string"
        ? [{ name: attribute.name, value: attribute.value }]
        : [],
    ),
    children: children.flatMap((child) => nodeFrom(child) ?? []),
  };
}
