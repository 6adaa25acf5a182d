import { STYLES_TYPE, WORKSHEET_TYPE, WORKBOOK_TYPE } from "./content-types-part";
import { TRANSITIONAL } from "./spreadsheet-namespaces";
import { emptyStyles } from "./styles-part";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";
import { writePackage } from "./zip-writer";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const { main, relationships } = TRANSITIONAL;

function contentTypes(): XmlNode {
  const byExtension = (Extension: string, ContentType: string): XmlNode =>
    xmlNode("Default", { Extension, ContentType });
  const byName = (PartName: string, ContentType: string): XmlNode =>
    xmlNode("Override", { PartName, ContentType });
  return xmlNode("Types", { xmlns: `${PACKAGE}/content-types` }, [
    byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    byExtension("xml", "application/xml"),
    byName("/xl/workbook.xml", WORKBOOK_TYPE),
    byName("/xl/worksheets/sheet1.xml", WORKSHEET_TYPE),
    byName("/xl/styles.xml", STYLES_TYPE),
  ]);
}

function relationshipsTo(targets: readonly (readonly [kind: string, target: string])[]): XmlNode {
  return xmlNode(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([kind, target], index) =>
      xmlNode("Relationship", {
        Id: `rId${index + 1}`,
        Type: `${relationships}/${kind}`,
        Target: target,
      }),
    ),
  );
}

const workbook = (): XmlNode =>
  xmlNode("workbook", { xmlns: main, "xmlns:r": relationships }, [
    xmlNode("bookViews", {}, [xmlNode("workbookView")]),
    xmlNode("sheets", {}, [xmlNode("sheet", { name: "Sheet1", sheetId: 1, "r:id": "rId1" })]),
  ]);

const worksheet = (): XmlNode => xmlNode("worksheet", { xmlns: main }, [xmlNode("sheetData")]);

/** A workbook with one blank sheet, for sheets that have no workbook of their own to go into. */
export function emptyWorkbook(): Uint8Array {
  const documents: readonly (readonly [name: string, root: XmlNode])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationshipsTo([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook()],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsTo([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/worksheets/sheet1.xml", worksheet()],
  ];
  const encoder = new TextEncoder();
  return writePackage(
    new Map([
      ...documents.map(([name, root]) => [name, encoder.encode(writeXmlDocument(root))] as const),
      ["xl/styles.xml", encoder.encode(emptyStyles(TRANSITIONAL))] as const,
    ]),
  );
}
