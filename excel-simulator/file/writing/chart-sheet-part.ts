import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { officeRelationship, type PackageParts } from "./package-parts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Adds a chart sheet with an empty drawing: the model knows of its tab only. */
export function writeChartSheet(part: string, number: number, parts: PackageParts): void {
  const drawing = `xl/drawings/chartSheetDrawing${number}.xml`;
  parts.add(drawing, xmlNode("xdr:wsDr", { "xmlns:xdr": DRAWING }), DRAWING_TYPE);
  const id = parts.relate(part, officeRelationship("drawing"), drawing);
  const root = xmlNode(
    "chartsheet",
    { xmlns: TRANSITIONAL.main, "xmlns:r": TRANSITIONAL.relationships },
    [
      xmlNode("sheetViews", {}, [xmlNode("sheetView", { workbookViewId: 0 })]),
      xmlNode("drawing", { "r:id": id }),
    ],
  );
  parts.add(part, root, `${SPREADSHEET}.chartsheet+xml`);
}
