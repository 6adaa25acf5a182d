import { relationshipsPartOf } from "../package/relationships";
import { RELATIONSHIPS_TYPE } from "./content-types-part";
import type { PackageEdit } from "./package-edit";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";

/** The relationships of a part that is written anew. */
export type NewRelationships = {
  /** Leads to a part and returns the id of the relationship. */
  add(kind: "chart" | "customXmlProps" | "drawing" | "table", part: string): string;
  /** Adds their part to the package; none where the part leads nowhere. */
  finish(edit: PackageEdit): void;
};

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The target that means a part, seen from its source: `../charts/chart1.xml`. */
export function targetFrom(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  const shared = from.findIndex((folder, depth) => folder !== to[depth]);
  const depth = shared < 0 ? from.length : shared;
  return [...from.slice(depth).map(() => ".."), ...to.slice(depth)].join("/");
}

/** Starts the relationships of a part. */
export function newRelationships(
  source: string,
  { relationships }: SpreadsheetNamespaces,
): NewRelationships {
  const nodes: XmlNode[] = [];
  return {
    add(kind, part) {
      const Id = `rId${nodes.length + 1}`;
      const Target = targetFrom(source, part);
      nodes.push(xmlNode("Relationship", { Id, Type: `${relationships}/${kind}`, Target }));
      return Id;
    },
    finish(edit) {
      if (nodes.length === 0) return;
      const root = xmlNode("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, nodes);
      edit.add(relationshipsPartOf(source), writeXmlDocument(root), RELATIONSHIPS_TYPE);
    },
  };
}
