import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Sheet } from "../../model/sheet";
import { officeRelationship } from "./package-parts";
import type { SheetTarget } from "./sheet-part";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Adds a part for each property that add-ins gave to a sheet, and gives the elements that name them. */
export function customPropertyNodes(
  { customProperties }: Sheet,
  { parts, part, number }: SheetTarget,
): XmlNode[] {
  const nodes = [...customProperties].map(([name, value], index) => {
    const target = `xl/customProperty${number}_${index + 1}.bin`;
    parts.add(target, utf16(value), TYPE);
    const id = parts.relate(part, officeRelationship("customProperty"), target);
    return xmlNode("customPr", { name, "r:id": id });
  });
  return nodes.length > 0 ? [xmlNode("customProperties", {}, nodes)] : [];
}
