import { writeXml, xmlNode } from "./xml-node";
import { attributeOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { append, applySplices, remove } from "./xml-splice";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;
export const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;
export const TABLE_TYPE = `${SPREADSHEET}.table+xml`;
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const CUSTOM_XML_TYPE = "application/xml";
export const CUSTOM_XML_PROPERTIES_TYPE =
  "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** What changes in the list of content types; parts are named without a leading slash. */
export type ContentTypeChanges = {
  readonly added: ReadonlyMap<string, string>;
  readonly dropped: ReadonlySet<string>;
};

type StatedType = { readonly element: XmlElement; readonly part: string; readonly type: string };

const statedTypes = (part: XmlPart): readonly StatedType[] =>
  childrenOf(part.root, "Override").map((element) => ({
    element,
    part: (attributeOf(element, "PartName") ?? "").toLowerCase(),
    type: attributeOf(element, "ContentType") ?? "",
  }));

/** Relationships parts mostly have their type by extension. */
function hasTypeByExtension(part: XmlPart, name: string, type: string): boolean {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return childrenOf(part.root, "Default").some(
    (element) =>
      attributeOf(element, "Extension")?.toLowerCase() === extension &&
      attributeOf(element, "ContentType") === type,
  );
}

/**
 * States the types of new parts one by one, where the package does not state them yet, and withdraws those of dropped
 * parts; null where nothing changes.
 */
export function changeContentTypes(
  part: XmlPart,
  { added, dropped }: ContentTypeChanges,
): string | null {
  const types = new Map([...added].map(([name, type]) => [`/${name}`.toLowerCase(), type]));
  const gone = new Set([...dropped].map((name) => `/${name}`.toLowerCase()));
  const stated = statedTypes(part);
  const removals = stated.filter(({ part: name, type }) =>
    types.has(name) ? types.get(name) !== type : gone.has(name),
  );
  const isStated = (name: string, type: string): boolean =>
    hasTypeByExtension(part, name, type) ||
    stated.some((one) => one.part === `/${name}`.toLowerCase() && one.type === type);
  const additions = [...added].filter(([name, type]) => !isStated(name, type));
  const splices = [
    ...removals.map(({ element }) => remove(element)),
    ...additions.map(([name, type]) => {
      const node = xmlNode("Override", { PartName: `/${name}`, ContentType: type });
      return append(part.root, writeXml(node, part.root.prefix));
    }),
  ];
  return splices.length > 0 ? applySplices(part.text, splices) : null;
}
