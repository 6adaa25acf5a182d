import { formatAddress, type MergedArea, type SheetPlan } from "../../../core";
import { conditionalFormatNodes } from "./conditional-formats";
import type { SheetBelongings } from "./sheet-belongings";
import { sheetFilter } from "./sheet-filter";
import { writeLinks } from "./sheet-links";
import { pageNodes } from "./sheet-page";
import { areaAddress } from "../../sheet-reference";
import { writeRows, type SheetSurroundings } from "./sheet-rows";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { Utf8Writer } from "./utf8-writer";
import { writeXml, xmlNode, XML_DECLARATION, type XmlNode } from "./xml-node";

/** The height of an empty row in points; rows with content grow with it. */
const ROW_HEIGHT = 18.75;
/** What Excel adds to a column's width in digits for the padding beside them, at 7 pixels a digit. */
const COLUMN_PADDING = 0.7109375;
const WIDEST_COLUMN = 255;

function usedArea({ cells, mergedAreas }: SheetPlan): MergedArea {
  let [bottom, right] = [1, 1];
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const area of mergedAreas) {
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top: 1, left: 1, bottom, right };
}

function viewNode(frozenRows: number): XmlNode {
  const topLeftCell = formatAddress({ row: frozenRows + 1, column: 1 });
  const pane = { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" };
  const selection = { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell };
  return xmlNode(
    "sheetView",
    { showGridLines: "0", workbookViewId: 0 },
    frozenRows > 0 ? [xmlNode("pane", pane), xmlNode("selection", selection)] : [],
  );
}

const columnNodes = (columns: SheetPlan["columns"]): XmlNode[] =>
  columns.map(({ width, hidden = false }, index) =>
    xmlNode("col", {
      min: index + 1,
      max: index + 1,
      width: Math.min(width + COLUMN_PADDING, WIDEST_COLUMN),
      customWidth: true,
      hidden,
    }),
  );

function tablePartNodes({ tables }: SheetBelongings): XmlNode[] {
  const parts = tables.map((id) => xmlNode("tablePart", { "r:id": id }));
  return parts.length > 0 ? [xmlNode("tableParts", { count: parts.length }, parts)] : [];
}

/** An element around others, or nothing where there are none, as the schema wants no empty ones. */
const around = (local: string, children: readonly XmlNode[]): XmlNode[] =>
  children.length > 0 ? [xmlNode(local, {}, children)] : [];

/** What stands before the rows. */
const nodesAbove = (plan: SheetPlan, used: string): readonly XmlNode[] => [
  xmlNode("sheetPr", {}, [xmlNode("pageSetUpPr", { fitToPage: true })]),
  xmlNode("dimension", { ref: used }),
  xmlNode("sheetViews", {}, [viewNode(plan.frozenRows)]),
  xmlNode("sheetFormatPr", { defaultRowHeight: ROW_HEIGHT }),
  ...around("cols", columnNodes(plan.columns)),
];

/** What stands between the rows and the links. */
function nodesBelow(plan: SheetPlan): readonly XmlNode[] {
  const filter = sheetFilter(plan);
  return [
    ...(filter ? [xmlNode("autoFilter", { ref: areaAddress(filter) })] : []),
    ...around(
      "mergeCells",
      plan.mergedAreas.map((area) => xmlNode("mergeCell", { ref: areaAddress(area) })),
    ),
  ];
}

/** What stands behind the links. */
const nodesAtEnd = (
  plan: SheetPlan,
  used: string,
  belongings: SheetBelongings,
): readonly XmlNode[] => [
  ...pageNodes(plan.page),
  xmlNode("ignoredErrors", {}, [
    // Text that looks like a number is text on purpose: no green corners.
    xmlNode("ignoredError", { sqref: used, twoDigitTextYear: true, numberStoredAsText: true }),
  ]),
  ...(belongings.drawing === null ? [] : [xmlNode("drawing", { "r:id": belongings.drawing })]),
  ...tablePartNodes(belongings),
];

/** Writes a planned sheet as a worksheet part in UTF-8 (CT_Worksheet: the order of its children is fixed). */
export function sheetPart(
  plan: SheetPlan,
  namespaces: SpreadsheetNamespaces,
  surroundings: SheetSurroundings,
  belongings: SheetBelongings,
): Uint8Array {
  const xml = new Utf8Writer();
  const writeNodes = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) xml.write(writeXml(node));
  };
  const used = areaAddress(usedArea(plan));
  const conditional = conditionalFormatNodes(plan, surroundings.styles);
  const { main, relationships } = namespaces;
  xml.write(`${XML_DECLARATION}\n<worksheet xmlns="${main}" xmlns:r="${relationships}">`);
  writeNodes(nodesAbove(plan, used));
  writeRows(xml, plan, surroundings);
  writeNodes([...nodesBelow(plan), ...conditional.formats]);
  writeLinks(xml, plan, surroundings.linkedSheet);
  writeNodes(nodesAtEnd(plan, used, belongings));
  writeNodes(around("extLst", conditional.extensions));
  xml.write("</worksheet>");
  return xml.bytes();
}
