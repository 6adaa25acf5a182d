import { isTrue } from "../reading/workbook-part";
import { namespacesOf } from "./spreadsheet-namespaces";
import { writeXml, xmlNode } from "./xml-node";
import { attributeOf, childOf, type XmlPart } from "./xml-part";
import { contentSourceOf, replaceContent, type Splice } from "./xml-splice";

/** A sheet to be listed last in a workbook. */
export type NewSheet = { readonly name: string; readonly relationshipId: string };

/** Whether people may not add sheets to the workbook. */
export function isStructureLocked({ root }: XmlPart): boolean {
  const protection = childOf(root, "workbookProtection");
  return isTrue((protection && attributeOf(protection, "lockStructure")) ?? null);
}

/** The id that a workbook knows its sheet at a place by, among all tabs from 0. */
export function sheetIdOf({ root }: XmlPart, index: number): string | undefined {
  const sheet = childOf(root, "sheets")?.children[index];
  return sheet && attributeOf(sheet, "sheetId");
}

/** Lists new sheets behind the existing ones: anywhere else, every sheet's own names would change owner. */
export function spliceSheets(part: XmlPart, added: readonly NewSheet[]): readonly Splice[] {
  const list = childOf(part.root, "sheets");
  if (!list || added.length === 0) return [];
  const { relationships } = namespacesOf(part.root.namespace);
  const isBound = part.root.attributes.some(
    ({ name, value }) => name === "xmlns:r" && value === relationships,
  );
  const lastId = list.children.reduce(
    (last, sheet) => Math.max(last, Number(attributeOf(sheet, "sheetId"))),
    0,
  );
  const elements = added.map(({ name, relationshipId }, place) =>
    xmlNode("sheet", {
      name,
      sheetId: lastId + 1 + place,
      "xmlns:r": isBound ? null : relationships,
      "r:id": relationshipId,
    }),
  );
  const content = elements.map((element) => writeXml(element, part.root.prefix)).join("");
  return [replaceContent(list, contentSourceOf(part, list) + content)];
}
