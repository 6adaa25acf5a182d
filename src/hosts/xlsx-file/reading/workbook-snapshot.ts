import {
  purposeOfMark,
  type DefinedName as NamedContent,
  type SheetPurpose,
  type SheetSnapshot,
  type UnseenContent,
  type WorkbookSnapshot,
} from "../../../core";
import type { Archive } from "../package/archive";
import { readCellFormats } from "./cell-formats";
import { textValues, type CellContext } from "./cell-value";
import { mergedAreasGuard } from "./merged-areas";
import { readSharedStrings } from "./shared-strings";
import { createNotesReader } from "./sheet-notes";
import { readSheetContent } from "./sheet-snapshot";
import { createTablesReader } from "./tables";
import type { DefinedName, WorkbookPart } from "./workbook-part";

/** In all sheets together: far more than indicator tables have, and within the memory of a browser tab. */
const MOST_CELLS = 1_000_000;

const SHEET_OF_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+$/;

function sheetOf(refersTo: string): string | null {
  const [, inQuotes, plain] = SHEET_OF_REFERENCE.exec(refersTo) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain ?? null;
}

/** The purposes of the sheets that carry a mark of ours, by the sheets' present names. */
export function purposesBySheet(names: readonly DefinedName[]): ReadonlyMap<string, SheetPurpose> {
  const purposes = new Map<string, SheetPurpose>();
  for (const { name, localTab, refersTo } of names) {
    const purpose = localTab === null ? purposeOfMark(name) : null;
    const sheet = purpose && sheetOf(refersTo);
    if (purpose && sheet !== null) purposes.set(sheet, purpose);
  }
  return purposes;
}

/** Names that Excel gives by itself, to print areas and filters (ECMA-376 part 1, 18.2.5). */
const OWN_NAME = /^_xlnm\./i;

/** The names that people gave; our marks are told as purposes. */
const namesOf = ({ definedNames, tabs }: WorkbookPart): readonly NamedContent[] =>
  definedNames.flatMap(({ name, localTab, refersTo }) =>
    purposeOfMark(name) === null && !OWN_NAME.test(name)
      ? [{ name, sheet: localTab === null ? null : (tabs[localTab]?.name ?? null), refersTo }]
      : [],
  );

/**
 * Reads every worksheet of a workbook; chart sheets hold no cells and are left out. Notes that cannot be read are told as
 * unseen.
 */
export function readWorkbookSnapshot(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): WorkbookSnapshot {
  const context: CellContext = {
    sharedStrings: textValues(readSharedStrings(file, archive, workbook)),
    formats: readCellFormats(file, archive, workbook),
    usesDateSystem1904: workbook.usesDateSystem1904,
  };
  const purposes = purposesBySheet(workbook.definedNames);
  const readNotes = createNotesReader(file, archive, workbook);
  const tablesOf = createTablesReader(file, archive);
  const unseen = new Set<UnseenContent>();
  const guardMergedAreas = mergedAreasGuard(file);
  let mostCells = MOST_CELLS;
  const sheets = workbook.tabs.flatMap(({ name, visibility, worksheetPart }): SheetSnapshot[] => {
    if (worksheetPart === null) return [];
    const limits = { mostCells, guardMergedAreas };
    const content = readSheetContent(file, archive, worksheetPart, context, limits);
    mostCells -= content.cells.length;
    const notes = readNotes(worksheetPart);
    if (!notes) unseen.add("notes");
    const purpose = purposes.get(name) ?? null;
    const tables = tablesOf(worksheetPart);
    const further = tables.length > 0 && { tables };
    return [{ name, visibility, purpose, ...content, notes: notes ?? [], ...further }];
  });
  const dateSystem = workbook.usesDateSystem1904 ? "1904" : "1900";
  const names = namesOf(workbook);
  return {
    format: 1,
    file,
    dateSystem,
    sheets,
    unseen: [...unseen],
    ...(names.length > 0 && { definedNames: names }),
  };
}
