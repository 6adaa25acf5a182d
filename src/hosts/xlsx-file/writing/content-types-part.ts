import { writeXml, xmlNode } from "./xml-node";
import { attributeOf, childrenOf, type XmlPart } from "./xml-part";
import { append, applySplices, remove } from "./xml-splice";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;
export const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** What changes in the list of content types; parts are named without a leading slash. */
export type ContentTypeChanges = {
  readonly added: ReadonlyMap<string, string>;
  readonly dropped: ReadonlySet<string>;
};

/**
 * States the types of new parts one by one, which holds whatever the package says of extensions, and withdraws those
 * of dropped parts; null where nothing changes.
 */
export function changeContentTypes(
  part: XmlPart,
  { added, dropped }: ContentTypeChanges,
): string | null {
  const gone = new Set([...dropped, ...added.keys()].map((name) => `/${name}`.toLowerCase()));
  const removals = childrenOf(part.root, "Override")
    .filter((element) => gone.has((attributeOf(element, "PartName") ?? "").toLowerCase()))
    .map(remove);
  const additions = [...added].map(([name, type]) => {
    const node = xmlNode("Override", { PartName: `/${name}`, ContentType: type });
    return append(part.root, writeXml(node, part.root.prefix));
  });
  const splices = [...removals, ...additions];
  return splices.length > 0 ? applySplices(part.text, splices) : null;
}
