import { formatAddress } from "../../../src/core";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { positionOfKey } from "../../model/cell-grid";
import type { Sheet } from "../../model/sheet";
import { officeRelationship, type PackageParts } from "./package-parts";

/** The links of a sheet, one for each cell that has one. */
export function linkNodes(sheet: Sheet, part: string, parts: PackageParts): XmlNode[] {
  const nodes = [...sheet.cells].flatMap(([key, { hyperlink }]) => {
    if (!hyperlink) return [];
    const { address, documentReference, screenTip } = hyperlink;
    const id = address && parts.relateOutside(part, officeRelationship("hyperlink"), address);
    return [
      xmlNode("hyperlink", {
        ref: formatAddress(positionOfKey(key)),
        "r:id": id,
        location: documentReference,
        tooltip: screenTip,
      }),
    ];
  });
  return nodes.length > 0 ? [xmlNode("hyperlinks", {}, nodes)] : [];
}
