import { keptNamespace, writeKeptXml, type KeptName } from "../../kept-documents";
import type { Archive } from "../package/archive";
import { relationshipsPartOf } from "../package/relationships";
import type { WorkbookPart } from "../reading/workbook-part";
import { CUSTOM_XML_PROPERTIES_TYPE, CUSTOM_XML_TYPE } from "../writing/content-types-part";
import { partsOnlyBehind } from "../writing/dependent-parts";
import { targetFrom, newRelationships } from "../writing/new-relationships";
import { openPart } from "../writing/open-part";
import { editPackage } from "../writing/package-edit";
import { editRelationships } from "../writing/relationships-part";
import { namespacesOf } from "../writing/spreadsheet-namespaces";
import { writeXmlDocument, xmlNode, XML_DECLARATION } from "../writing/xml-node";
import { keptParts } from "./kept-parts";

/** A place for a text of ours in a workbook. */
export type KeptPlace = {
  readonly namespace: string;
  /** By which Excel tells custom XML parts apart; fixed, so that the same text gives the same bytes. */
  readonly itemId: string;
};

const placeOf = (name: KeptName, itemId: string): KeptPlace => ({
  namespace: keptNamespace(name),
  itemId,
});

/** Where each document is kept. */
export const KEPT_PLACES: Readonly<Record<KeptName, KeptPlace>> = {
  profile: placeOf("profile", "{6B1E6E52-2C0B-4C57-9E0C-5D0A5A3F7A01}"),
  settings: placeOf("settings", "{6B1E6E52-2C0B-4C57-9E0C-5D0A5A3F7A02}"),
  report: placeOf("report", "{6B1E6E52-2C0B-4C57-9E0C-5D0A5A3F7A03}"),
};

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/**
 * Keeps a text of ours in a workbook as a custom XML part (ECMA-376 part 1, 22.5), or takes it out; only that part, the list
 * of content types and the workbook's relationships change. Throws a HostError where one of those is damaged.
 */
export function keepTextInWorkbook(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  { namespace, itemId }: KeptPlace,
  text: string | null,
): Uint8Array {
  const edit = editPackage(file, archive);
  const linksPart = relationshipsPartOf(workbook.part);
  const links = editRelationships(openPart(file, archive, linksPart));
  for (const { relationship } of keptParts(archive, workbook, namespace)) {
    links.remove(relationship.id);
    edit.drop(relationship.target);
    for (const part of partsOnlyBehind(file, archive, [relationship.target])) edit.drop(part);
  }
  if (text !== null) {
    const namespaces = namespacesOf(openPart(file, archive, workbook.part).root.namespace);
    const item = edit.freshName("customXml/item#.xml");
    const properties = edit.freshName("customXml/itemProps#.xml");
    edit.add(item, `${XML_DECLARATION}\n${writeKeptXml(namespace, text)}`, CUSTOM_XML_TYPE);
    edit.add(properties, propertiesXml(itemId), CUSTOM_XML_PROPERTIES_TYPE);
    const own = newRelationships(item, namespaces);
    own.add("customXmlProps", properties);
    own.finish(edit);
    links.add(`${namespaces.relationships}/customXml`, targetFrom(workbook.part, item));
  }
  const changed = links.changedText();
  if (changed !== null) edit.replace(linksPart, changed);
  return edit.finish();
}

const propertiesXml = (itemId: string): string =>
  writeXmlDocument(xmlNode("ds:datastoreItem", { "xmlns:ds": CUSTOM_XML, "ds:itemID": itemId }));
