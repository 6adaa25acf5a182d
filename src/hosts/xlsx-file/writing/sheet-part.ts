import { formatAddress, type MergedArea, type SheetPlan } from "../../../core";
import { conditionalFormatNodes } from "./conditional-formats";
import type { SheetBelongings } from "./sheet-belongings";
import { sheetFilter } from "./sheet-filter";
import { linkOf } from "./sheet-links";
import { pageNodes } from "./sheet-page";
import { areaAddress } from "../../sheet-reference";
import { rowNodes, type SheetSurroundings } from "./sheet-rows";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";

/** The height of an empty row in points; rows with content grow with it. */
const ROW_HEIGHT = 18.75;
/** What Excel adds to a column's width in digits for the padding beside them, at 7 pixels a digit. */
const COLUMN_PADDING = 0.7109375;
const WIDEST_COLUMN = 255;

function usedArea({ cells, mergedAreas }: SheetPlan): MergedArea {
  const rows = [1, ...cells.map(({ row }) => row), ...mergedAreas.map(({ bottom }) => bottom)];
  const columns = [
    1,
    ...cells.map(({ column }) => column),
    ...mergedAreas.map(({ right }) => right),
  ];
  const highest = (numbers: readonly number[]): number =>
    numbers.reduce((most, number) => Math.max(most, number));
  return { top: 1, left: 1, bottom: highest(rows), right: highest(columns) };
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

const linkNodes = (plan: SheetPlan, { linkedSheet }: SheetSurroundings): XmlNode[] =>
  plan.cells.flatMap((cell) => {
    const link = linkOf(cell, linkedSheet);
    return link ? [xmlNode("hyperlink", { ref: formatAddress(cell), ...link })] : [];
  });

function tablePartNodes({ tables }: SheetBelongings): XmlNode[] {
  const parts = tables.map((id) => xmlNode("tablePart", { "r:id": id }));
  return parts.length > 0 ? [xmlNode("tableParts", { count: parts.length }, parts)] : [];
}

/** An element around others, or nothing where there are none, as the schema wants no empty ones. */
const around = (local: string, children: readonly XmlNode[]): XmlNode[] =>
  children.length > 0 ? [xmlNode(local, {}, children)] : [];

/** Writes a planned sheet as a worksheet part (CT_Worksheet: the order of its children is fixed). */
export function sheetXml(
  plan: SheetPlan,
  namespaces: SpreadsheetNamespaces,
  surroundings: SheetSurroundings,
  belongings: SheetBelongings,
): string {
  const used = areaAddress(usedArea(plan));
  const filter = sheetFilter(plan);
  const conditional = conditionalFormatNodes(plan, surroundings.styles);
  const declared = { xmlns: namespaces.main, "xmlns:r": namespaces.relationships };
  const root = xmlNode("worksheet", declared, [
    xmlNode("sheetPr", {}, [xmlNode("pageSetUpPr", { fitToPage: true })]),
    xmlNode("dimension", { ref: used }),
    xmlNode("sheetViews", {}, [viewNode(plan.frozenRows)]),
    xmlNode("sheetFormatPr", { defaultRowHeight: ROW_HEIGHT }),
    ...around("cols", columnNodes(plan.columns)),
    xmlNode("sheetData", {}, rowNodes(plan, surroundings)),
    ...(filter ? [xmlNode("autoFilter", { ref: areaAddress(filter) })] : []),
    ...around(
      "mergeCells",
      plan.mergedAreas.map((area) => xmlNode("mergeCell", { ref: areaAddress(area) })),
    ),
    ...conditional.formats,
    ...around("hyperlinks", linkNodes(plan, surroundings)),
    ...pageNodes(plan.page),
    xmlNode("ignoredErrors", {}, [
      // Text that looks like a number is text on purpose: no green corners.
      xmlNode("ignoredError", { sqref: used, twoDigitTextYear: true, numberStoredAsText: true }),
    ]),
    ...(belongings.drawing === null ? [] : [xmlNode("drawing", { "r:id": belongings.drawing })]),
    ...tablePartNodes(belongings),
    ...around("extLst", conditional.extensions),
  ]);
  return writeXmlDocument(root);
}
