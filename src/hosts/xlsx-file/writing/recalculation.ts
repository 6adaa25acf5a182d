import { writeXml, xmlNode } from "./xml-node";
import { isTrue } from "../reading/workbook-part";
import { attributeOf, childOf, type XmlPart } from "./xml-part";
import { contentSourceOf, insertBehind, replaceContent, type Splice } from "./xml-splice";

/** What precedes the calculation properties in a workbook (CT_Workbook). */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Has all formulas worked out when the workbook is opened; null where that is asked for already. */
export function spliceRecalculation(part: XmlPart): Splice | null {
  const existing = childOf(part.root, "calcPr");
  if (existing && isTrue(attributeOf(existing, "fullCalcOnLoad") ?? null)) return null;
  const wish = { name: "fullCalcOnLoad", value: "1" };
  return existing
    ? replaceContent(existing, contentSourceOf(part, existing), [wish])
    : insertBehind(
        part.root,
        BEFORE,
        writeXml(xmlNode("calcPr", { [wish.name]: wish.value }), part.root.prefix),
      );
}
