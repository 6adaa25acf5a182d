import { writeXml, xmlNode } from "./xml-node";
import { attributeOf, childrenOf, type XmlPart } from "./xml-part";
import { append, applySplices, remove, type Splice } from "./xml-splice";

/** The relationships of a part while some are added and removed. */
export type RelationshipsEdit = {
  /** Adds a relationship to a target, relative to the source part, and returns its new id. */
  add(type: string, target: string): string;
  remove(id: string): void;
  /** The part as changed; null where it was not. */
  changedText(): string | null;
};

const NUMBERED = /^rId(\d+)$/;

/** Opens a relationships part to change it; existing relationships keep their text. */
export function editRelationships(part: XmlPart): RelationshipsEdit {
  const existing = childrenOf(part.root, "Relationship");
  const ids = existing.map((element) => attributeOf(element, "Id") ?? "");
  let last = ids.reduce((most, id) => Math.max(most, Number(NUMBERED.exec(id)?.[1] ?? 0)), 0);
  const splices: Splice[] = [];
  return {
    add(type, target) {
      last += 1;
      const id = `rId${last}`;
      const node = xmlNode("Relationship", { Id: id, Type: type, Target: target });
      splices.push(append(part.root, writeXml(node, part.root.prefix)));
      return id;
    },
    remove(id) {
      const element = existing.find((one) => attributeOf(one, "Id") === id);
      if (element) splices.push(remove(element));
    },
    changedText: () => (splices.length > 0 ? applySplices(part.text, splices) : null),
  };
}
