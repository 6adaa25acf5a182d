import { writeXml, xmlNode } from "./xml-node";
import { childOf, type XmlPart } from "./xml-part";
import { applySplices, insertBehind, replaceContent } from "./xml-splice";

/** What precedes the properties of calculation in a workbook (CT_Workbook). */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The text of a workbook's part that asks for all formulas to be calculated when it is opened: their results are old. */
export function withCalculationOnLoad(part: XmlPart): string {
  const existing = childOf(part.root, "calcPr");
  const attribute = { name: "fullCalcOnLoad", value: "1" };
  return applySplices(part.text, [
    existing
      ? replaceContent(existing, "", [attribute])
      : insertBehind(
          part.root,
          BEFORE,
          writeXml(xmlNode("calcPr", { fullCalcOnLoad: true }), part.root.prefix),
        ),
  ]);
}
