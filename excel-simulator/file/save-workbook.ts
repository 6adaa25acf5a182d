import { STYLES_TYPE, WORKBOOK_TYPE } from "../../src/hosts/xlsx-file/writing/content-types-part";
import { TRANSITIONAL } from "../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode, type XmlNode } from "../../src/hosts/xlsx-file/writing/xml-node";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { writeChartSheet } from "./writing/chart-sheet-part";
import { writeCustomXml } from "./writing/custom-xml-parts";
import { nameNodes } from "./writing/name-nodes";
import { officeRelationship, PackageParts } from "./writing/package-parts";
import { structureProtectionNodes } from "./writing/protection-nodes";
import { writeSettings } from "./writing/settings-parts";
import { writeSheet } from "./writing/sheet-part";
import { StyleRecords } from "./writing/style-records";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const STATES = { visible: null, hidden: "hidden", "very-hidden": "veryHidden" } as const;

/** Writes a workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  const parts = new PackageParts();
  const styles = new StyleRecords(workbook.plainFormat);
  const sheets = workbook.sheets.map((sheet, index) => {
    const id = writeTab(sheet, index + 1, { workbook, parts, styles });
    return xmlNode("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: STATES[sheet.visibility],
      "r:id": id,
    });
  });
  parts.add(STYLES, styles.part(), STYLES_TYPE);
  parts.relate(WORKBOOK, officeRelationship("styles"), STYLES);
  parts.add(WORKBOOK, workbookNode(workbook, sheets), WORKBOOK_TYPE);
  parts.relate("", officeRelationship("officeDocument"), WORKBOOK);
  writeCustomXml(workbook, WORKBOOK, parts);
  writeSettings(workbook, parts);
  return parts.bytes();
}

type Target = {
  readonly workbook: Workbook;
  readonly parts: PackageParts;
  readonly styles: StyleRecords;
};

/** Adds the part of a sheet and returns the id of the relationship that leads to it. */
function writeTab(sheet: Sheet, number: number, { workbook, parts, styles }: Target): string {
  if (sheet.kind === "chart-sheet") {
    const part = `xl/chartsheets/sheet${number}.xml`;
    writeChartSheet(part, number, parts);
    return parts.relate(WORKBOOK, officeRelationship("chartsheet"), part);
  }
  const part = `xl/worksheets/sheet${number}.xml`;
  const isActive = sheet.id === workbook.activeSheetId;
  writeSheet(sheet, { parts, styles, part, number, isActive });
  return parts.relate(WORKBOOK, officeRelationship("worksheet"), part);
}

function workbookNode(workbook: Workbook, sheets: readonly XmlNode[]): XmlNode {
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  return xmlNode("workbook", { xmlns: TRANSITIONAL.main, "xmlns:r": TRANSITIONAL.relationships }, [
    xmlNode("workbookPr", { date1904: workbook.dateSystem === "1904" }),
    ...structureProtectionNodes(workbook.structureProtection),
    xmlNode("bookViews", {}, [xmlNode("workbookView", { activeTab: Math.max(active, 0) || null })]),
    xmlNode("sheets", {}, sheets),
    ...nameNodes(workbook),
  ]);
}
