import { openArchive } from "../../src/hosts/xlsx-file/package/archive";
import { createNotesReader } from "../../src/hosts/xlsx-file/reading/sheet-notes";
import { readSharedStrings } from "../../src/hosts/xlsx-file/reading/shared-strings";
import { readWorkbookPart, type Tab } from "../../src/hosts/xlsx-file/reading/workbook-part";
import { openPart } from "../../src/hosts/xlsx-file/writing/open-part";
import { childOf, type XmlElement } from "../../src/hosts/xlsx-file/writing/xml-part";
import { createSheet, type Sheet } from "../model/sheet";
import { freshSheetId, sheetIdOfNumber } from "../model/sheet-id";
import type { Workbook } from "../model/workbook";
import { numberOf } from "./reading/attributes";
import { readCustomXml } from "./reading/read-custom-xml";
import { readFormats } from "./reading/read-formats";
import { readNames } from "./reading/read-names";
import { readStructureProtection } from "./reading/read-protection";
import { readSettings } from "./reading/read-settings";
import { readSheetInto, type SheetContext } from "./reading/read-sheet";
import { readSheetId } from "./reading/read-sheet-id";

/** Opens the bytes of an .xlsx file as Excel would; throws a HostError where that is no workbook or cannot be read. */
export function loadWorkbook(file: string, bytes: Uint8Array): Workbook {
  const archive = openArchive(file, bytes.slice());
  const part = readWorkbookPart(file, archive);
  const records = readFormats(file, archive, part);
  const { usesDateSystem1904 } = part;
  const context: SheetContext = {
    ...records,
    file,
    archive,
    sharedStrings: readSharedStrings(file, archive, part),
    notesOf: createNotesReader(file, archive, part),
    usesDateSystem1904,
  };
  const sheets = part.tabs.reduce<Sheet[]>(
    (before, tab) => [...before, loadSheet(tab, before, context)],
    [],
  );
  const { root } = openPart(file, archive, part.part);
  const workbook: Workbook = {
    name: file,
    dateSystem: usesDateSystem1904 ? "1904" : "1900",
    plainFormat: records.plain,
    structureProtection: readStructureProtection(childOf(root, "workbookProtection")),
    sheets,
    activeSheetId: activeSheetOf(sheets, root)?.id ?? "",
    sheetsAdded: 0,
    names: [],
    settings: new Map(readSettings(file, archive)),
    customXmlParts: readCustomXml(file, archive, part),
    undoDepth: 0,
  };
  readNames(workbook, root);
  return workbook;
}

function activeSheetOf(sheets: readonly Sheet[], root: XmlElement): Sheet | undefined {
  const views = childOf(root, "bookViews");
  const view = views && childOf(views, "workbookView");
  const active = sheets[numberOf(view, "activeTab", 0)];
  return active?.visibility === "visible"
    ? active
    : sheets.find(({ visibility }) => visibility === "visible");
}

function loadSheet(
  { name, visibility, worksheetPart }: Tab,
  before: readonly Sheet[],
  context: SheetContext,
): Sheet {
  const own = worksheetPart === null ? null : readSheetId(worksheetPart, context);
  const candidates = [own, sheetIdOfNumber(before.length)];
  const id = candidates.find((one) => one !== null && !before.some((sheet) => sheet.id === one));
  const kind = worksheetPart === null ? "chart-sheet" : "worksheet";
  const sheet = createSheet(id ?? freshSheetId(before), name, kind);
  sheet.visibility = visibility;
  if (worksheetPart !== null) readSheetInto(sheet, worksheetPart, context);
  return sheet;
}
