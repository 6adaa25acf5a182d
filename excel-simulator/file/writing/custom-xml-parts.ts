import { xmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Workbook } from "../../model/workbook";
import { officeRelationship, type PackageParts } from "./package-parts";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds the custom XML parts of a workbook, each with a part that holds its id (ECMA-376 part 1, 22.5). */
export function writeCustomXml(
  { customXmlParts }: Workbook,
  workbookPart: string,
  parts: PackageParts,
): void {
  for (const [index, { id, xml }] of customXmlParts.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts.add(item, xml, "application/xml");
    parts.add(
      properties,
      xmlNode("ds:datastoreItem", { "xmlns:ds": CUSTOM_XML, "ds:itemID": id }),
      PROPERTIES_TYPE,
    );
    parts.relate(workbookPart, officeRelationship("customXml"), item);
    parts.relate(item, officeRelationship("customXmlProps"), properties);
  }
}
