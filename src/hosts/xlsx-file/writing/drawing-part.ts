import type { MergedArea } from "../../../core";
import { encodeDrawingText } from "./cell-text";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";

/** A chart in its place on a sheet. */
export type ChartFrame = {
  /** Shown in the list of a sheet's objects. */
  readonly name: string;
  /** Read out to those who cannot see the chart. */
  readonly description: string;
  readonly area: MergedArea;
  /** Of the relationship to the chart's part. */
  readonly relationshipId: string;
};

/** Ids of drawing objects begin at 2, as 1 is the drawing itself in every file that Excel saves. */
const FIRST_ID = 2;

const marker = (local: string, column: number, row: number): XmlNode =>
  xmlNode(`xdr:${local}`, {}, [
    xmlNode("xdr:col", {}, [String(column)]),
    xmlNode("xdr:colOff", {}, ["0"]),
    xmlNode("xdr:row", {}, [String(row)]),
    xmlNode("xdr:rowOff", {}, ["0"]),
  ]);

/** The frame of a chart inside of its anchor; `id` is unique in the drawing. */
export function chartFrameNode(
  frame: Omit<ChartFrame, "area">,
  id: number,
  { chart }: SpreadsheetNamespaces,
): XmlNode {
  const name = encodeDrawingText(frame.name);
  const descr = encodeDrawingText(frame.description);
  const reference = xmlNode("c:chart", { "xmlns:c": chart, "r:id": frame.relationshipId });
  return xmlNode("xdr:graphicFrame", { macro: "" }, [
    xmlNode("xdr:nvGraphicFramePr", {}, [
      xmlNode("xdr:cNvPr", { id, name, descr }),
      xmlNode("xdr:cNvGraphicFramePr"),
    ]),
    xmlNode("xdr:xfrm", {}, [xmlNode("a:off", { x: 0, y: 0 }), xmlNode("a:ext", { cx: 0, cy: 0 })]),
    xmlNode("a:graphic", {}, [xmlNode("a:graphicData", { uri: chart }, [reference])]),
  ]);
}

/** Writes the drawing of a sheet: charts that cover their cells, and keep their size where people filter rows away. */
export function drawingXml(
  frames: readonly ChartFrame[],
  namespaces: SpreadsheetNamespaces,
): string {
  const { sheetDrawing, drawing, relationships } = namespaces;
  const root = xmlNode(
    "xdr:wsDr",
    { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing, "xmlns:r": relationships },
    frames.map((frame, index) =>
      xmlNode("xdr:twoCellAnchor", { editAs: "oneCell" }, [
        marker("from", frame.area.left - 1, frame.area.top - 1),
        marker("to", frame.area.right, frame.area.bottom),
        chartFrameNode(frame, FIRST_ID + index, namespaces),
        xmlNode("xdr:clientData"),
      ]),
    ),
  );
  return writeXmlDocument(root);
}
