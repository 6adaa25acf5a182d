import { formatAddress } from "../../../src/core";
import { areaAddress } from "../../../src/hosts/sheet-reference";
import { WORKSHEET_TYPE } from "../../../src/hosts/xlsx-file/writing/content-types-part";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { formatArea } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { widthOfPoints } from "../column-width";
import { rowNodes } from "./cell-nodes";
import { drawingNodes } from "./chart-parts";
import { columnNodes } from "./column-nodes";
import { conditionalExtensionNodes, conditionalFormatNodes } from "./conditional-format-nodes";
import { customPropertyNodes } from "./custom-property-parts";
import { linkNodes } from "./link-nodes";
import { colorNodes } from "./look-nodes";
import { noteNodes } from "./note-parts";
import type { PackageParts } from "./package-parts";
import { pageNodes } from "./page-nodes";
import { sheetProtectionNodes } from "./protection-nodes";
import type { StyleRecords } from "./style-records";
import { tableNodes } from "./table-parts";

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** What a sheet is written into; `number` counts sheets from 1 and tells the parts of one from those of another. */
export type SheetTarget = {
  readonly parts: PackageParts;
  readonly styles: StyleRecords;
  readonly part: string;
  readonly number: number;
  readonly isActive: boolean;
};

/** Adds a worksheet's part and the parts that it leads to; elements are in the order of CT_Worksheet. */
export function writeSheet(sheet: Sheet, target: SheetTarget): void {
  const { parts, styles, part, number } = target;
  const root = xmlNode(
    "worksheet",
    {
      xmlns: TRANSITIONAL.main,
      "xmlns:r": TRANSITIONAL.relationships,
      "xmlns:mc": COMPATIBILITY,
      "xmlns:xr": REVISION,
      "mc:Ignorable": "xr",
      "xr:uid": sheet.id,
    },
    [
      propertiesNode(sheet),
      xmlNode("sheetViews", {}, [viewNode(sheet, target)]),
      standardsNode(sheet),
      ...columnNodes(sheet, styles),
      xmlNode("sheetData", {}, rowNodes(sheet, styles)),
      ...sheetProtectionNodes(sheet.protection),
      ...(sheet.autoFilter ? [xmlNode("autoFilter", { ref: areaAddress(sheet.autoFilter) })] : []),
      ...mergeNodes(sheet),
      ...conditionalFormatNodes(sheet, styles),
      ...linkNodes(sheet, part, parts),
      ...pageNodes(sheet.pageLayout),
      ...customPropertyNodes(sheet, target),
      ...drawingNodes(sheet, part, number, parts),
      ...noteNodes(sheet.notes, part, number, parts),
      ...tableNodes(sheet.tables, part, parts),
      ...conditionalExtensionNodes(sheet),
    ],
  );
  parts.add(part, root, WORKSHEET_TYPE);
}

const propertiesNode = ({ tabColor, pageLayout }: Sheet): XmlNode =>
  xmlNode("sheetPr", {}, [
    ...colorNodes("tabColor", tabColor),
    ...(pageLayout.zoom.kind === "fit" ? [xmlNode("pageSetUpPr", { fitToPage: true })] : []),
  ]);

function viewNode(sheet: Sheet, { isActive }: SheetTarget): XmlNode {
  const attributes = {
    showGridLines: sheet.showGridlines ? null : "0",
    showRowColHeaders: sheet.showHeadings ? null : "0",
    tabSelected: isActive,
    workbookViewId: 0,
  };
  const { rows, columns } = sheet.frozen;
  const pane = paneOf(sheet);
  const { top: row, left: column } = sheet.selection;
  const selection = xmlNode("selection", {
    pane,
    activeCell: formatAddress({ row, column }),
    sqref: formatArea(sheet.selection),
  });
  if (pane === null) return xmlNode("sheetView", attributes, [selection]);
  const frozen = xmlNode("pane", {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: formatAddress({ row: rows + 1, column: columns + 1 }),
    activePane: pane,
    state: "frozen",
  });
  return xmlNode("sheetView", attributes, [frozen, selection]);
}

function paneOf({ frozen: { rows, columns } }: Sheet): string | null {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return columns > 0 ? "topRight" : null;
}

const standardsNode = ({ standardWidth, standardHeight, plainFormat }: Sheet): XmlNode =>
  xmlNode("sheetFormatPr", {
    defaultColWidth: widthOfPoints(standardWidth, plainFormat.font),
    defaultRowHeight: standardHeight,
  });

function mergeNodes({ mergedAreas }: Sheet): XmlNode[] {
  if (mergedAreas.length === 0) return [];
  const nodes = mergedAreas.map((area) => xmlNode("mergeCell", { ref: areaAddress(area) }));
  return [xmlNode("mergeCells", { count: nodes.length }, nodes)];
}
