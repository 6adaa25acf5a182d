import { parseAddress, type Severity } from "../../../core";
import { severityOfColor } from "../../mark-colors";
import { pairMarks, type FoundMark, type RecordedMark } from "../../pair-marks";
import type { MarksTakenBack } from "../../workbook-host";
import type { Archive } from "../package/archive";
import { crc32 } from "../package/crc32";
import type { WorkbookPart } from "../reading/workbook-part";
import { patternFillNode } from "../writing/style-elements";
import type { XmlNode } from "../writing/xml-node";
import { applySplices } from "../writing/xml-splice";
import type { FileMarkRecord, MarkedSheet } from "./mark-record";
import { openMarkTarget, type MarkableSheet, type MarkTarget } from "./mark-target";
import { locateIn, sheetText } from "./sheet-text";
import { styleSplices } from "./style-splices";

/** The workbook without its marks, and what is still to be kept of them. */
export type TakenBack = {
  readonly bytes: Uint8Array;
  readonly record: FileMarkRecord;
  readonly outcome: MarksTakenBack;
};

type SheetTakenBack = {
  readonly restored: number;
  readonly kept: readonly { readonly row: number; readonly column: number }[];
};

const recordedMarks = ({ groups }: MarkedSheet): readonly RecordedMark<XmlNode>[] =>
  groups.flatMap(({ severity, fill, cells }) =>
    cells.flatMap((cell) => {
      const position = parseAddress(cell);
      return position ? [{ ...position, severity, fill }] : [];
    }),
  );

/** The severity that a fill stands for; null for a fill that is no mark of ours. */
function severityOf(fill: XmlNode): Severity | null {
  const [pattern] = fill.children;
  if (pattern === undefined || typeof pattern === "string") return null;
  if (attributeOf(pattern, "patternType") !== "solid") return null;
  const color = pattern.children.find(
    (child): child is XmlNode => typeof child !== "string" && child.local === "fgColor",
  );
  const rgb = color && attributeOf(color, "rgb");
  return rgb === undefined ? null : severityOfColor(`#${rgb.slice(-6)}`);
}

const attributeOf = ({ attributes }: XmlNode, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

/** Gives back the fills of a sheet that was changed since, wherever its marks lie by now. */
function restoreFills(
  { file, archive, edit, styles }: MarkTarget,
  { part }: MarkableSheet,
  sheet: MarkedSheet,
): SheetTakenBack {
  const text = sheetText(file, archive, part);
  const located = locateIn(file, part, text, () => true);
  const severities = new Map<number, Severity | null>();
  const severityAt = (style: number): Severity | null => {
    const known = severities.get(style);
    if (known !== undefined) return known;
    const severity = severityOf(styles.fillOf(style));
    severities.set(style, severity);
    return severity;
  };
  const found = located.rows.flatMap(({ row, cells }): FoundMark[] =>
    cells.flatMap(({ column, style }) => {
      const severity = severityAt(style);
      return severity === null ? [] : [{ row, column, severity }];
    }),
  );
  const { restored, kept } = pairMarks(recordedMarks(sheet), found, patternFillNode("none"));
  const restylings = restored.map(({ row, column, fill }) => ({
    row,
    column,
    styleFrom: (style: number) => styles.withFill(style, fill),
  }));
  edit.replace(part, applySplices(text, styleSplices(text, located, restylings)));
  return { restored: restored.length, kept };
}

/** Gives the part of a sheet back as it was, where nobody has saved it anew. */
function takeBackSheet(
  target: MarkTarget,
  found: MarkableSheet,
  sheet: MarkedSheet,
): SheetTakenBack {
  const { file, archive, edit } = target;
  if (crc32(archive.read(found.part)) !== sheet.crc32) return restoreFills(target, found, sheet);
  edit.replace(found.part, applySplices(sheetText(file, archive, found.part), sheet.undo));
  return { restored: recordedMarks(sheet).length, kept: [] };
}

const isLocked = ({ file, archive }: MarkTarget, { part }: MarkableSheet): boolean =>
  locateIn(file, part, sheetText(file, archive, part), () => false).isLocked;

/**
 * Gives every marked cell its former look: the very part where the file was not saved by another program since, else the
 * former fills; what people filled anew stays theirs. Throws a HostError `damaged` where a part cannot be read.
 */
export function takeBackMarksInWorkbook(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  record: FileMarkRecord,
): TakenBack {
  const target = openMarkTarget(file, archive, workbook);
  const there = record.sheets.flatMap((sheet) => {
    const found = target.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    return found ? [{ sheet, found, locked: isLocked(target, found) }] : [];
  });
  const open = there.filter(({ locked }) => !locked);
  const locked = there.filter((each) => each.locked);
  const done = open.map(({ sheet, found }) => ({
    name: found.name,
    ...takeBackSheet(target, found, sheet),
  }));
  return {
    bytes: target.finish(),
    record: { format: 1, sheets: locked.map(({ sheet }) => sheet) },
    outcome: {
      restored: done.reduce((sum, { restored }) => sum + restored, 0),
      kept: done.flatMap(({ name, kept }) =>
        kept.length > 0 ? [{ sheet: name, cells: kept }] : [],
      ),
      protectedSheets: locked.map(({ found }) => found.name),
    },
  };
}
