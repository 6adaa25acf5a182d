import { CHART_TYPE, DRAWING_TYPE } from "../../../src/hosts/xlsx-file/writing/content-types-part";
import { chartFrameNode } from "../../../src/hosts/xlsx-file/writing/drawing-part";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { columnAtPoint, rowAtPoint } from "../../model/cell-places";
import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { chartNode } from "./chart-nodes";
import { officeRelationship, type PackageParts } from "./package-parts";

const EMU_PER_POINT = 12_700;
const FIRST_ID = 2;

function marker(local: string, sheet: Sheet, x: number, y: number): XmlNode {
  const column = columnAtPoint(sheet, x);
  const row = rowAtPoint(sheet, y);
  const number = (name: string, value: number): XmlNode =>
    xmlNode(`xdr:${name}`, {}, [String(Math.round(value))]);
  return xmlNode(`xdr:${local}`, {}, [
    number("col", column.line - 1),
    number("colOff", column.offset * EMU_PER_POINT),
    number("row", row.line - 1),
    number("rowOff", row.offset * EMU_PER_POINT),
  ]);
}

function anchorNode(sheet: Sheet, chart: Chart, relationshipId: string, index: number): XmlNode {
  const { left, top, width, height, altText } = chart;
  const frame = { name: chart.name, description: altText.description, relationshipId };
  return xmlNode("xdr:twoCellAnchor", {}, [
    marker("from", sheet, left, top),
    marker("to", sheet, left + width, top + height),
    chartFrameNode(frame, FIRST_ID + index, TRANSITIONAL),
    xmlNode("xdr:clientData"),
  ]);
}

/** Adds the parts of a sheet's charts and gives the element that leads to their drawing; nothing where there are none. */
export function drawingNodes(
  sheet: Sheet,
  sheetPart: string,
  number: number,
  parts: PackageParts,
): XmlNode[] {
  if (sheet.charts.length === 0) return [];
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = sheet.charts.map((chart, index) => {
    const part = `xl/charts/chart${number}_${index + 1}.xml`;
    parts.add(part, chartNode(chart, sheet), CHART_TYPE);
    return anchorNode(
      sheet,
      chart,
      parts.relate(drawing, officeRelationship("chart"), part),
      index,
    );
  });
  const namespaces = {
    "xmlns:xdr": TRANSITIONAL.sheetDrawing,
    "xmlns:a": TRANSITIONAL.drawing,
    "xmlns:r": TRANSITIONAL.relationships,
  };
  parts.add(drawing, xmlNode("xdr:wsDr", namespaces, anchors), DRAWING_TYPE);
  const id = parts.relate(sheetPart, officeRelationship("drawing"), drawing);
  return [xmlNode("drawing", { "r:id": id })];
}
