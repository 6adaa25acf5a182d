import { writeXml, xmlNode, type XmlNode, type XmlNodeAttribute } from "./xml-node";
import { childOf, type XmlElement, type XmlPart } from "./xml-part";
import { contentSourceOf, insertBehind, replaceContent, type Splice } from "./xml-splice";

/** A collection of the styles part that only ever grows at its end, such as `fonts`. */
export type StyleCollection = {
  /** The place of an element that is the same, added where there is none yet. */
  place(node: XmlNode): number;
  /** How the part changes; null where nothing was added. */
  splice(): Splice | null;
};

/** The children of a style sheet in the order of its schema (CT_Stylesheet). */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

export type StyleSection = (typeof SECTIONS)[number];

type Comparable = {
  readonly local: string;
  readonly attributes: readonly XmlNodeAttribute[];
  readonly children: readonly (Comparable | string)[];
};

/** Says the same of elements that mean the same: prefixes and the order of attributes and children do not matter. */
function meaningOf({ local, attributes, children }: Comparable): string {
  const said = attributes
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  const inside = children.flatMap((child) => (typeof child === "string" ? [] : [meaningOf(child)]));
  return `<${local} ${said.sort().join(" ")}>${inside.sort().join("")}</>`;
}

/**
 * Opens a collection. `fixed` are the elements that Excel takes for granted at its beginning, written first where the
 * workbook lacks them.
 */
export function openStyleCollection(
  part: XmlPart,
  section: StyleSection,
  fixed: readonly XmlNode[],
): StyleCollection {
  const existing = childOf(part.root, section);
  const children = existing?.children ?? [];
  const added: XmlNode[] = [];
  const places = new Map<string, number>();
  const add = (node: XmlNode): number => {
    const place = children.length + added.length;
    places.set(meaningOf(node), place);
    added.push(node);
    return place;
  };
  children.forEach((child, place) => {
    const meaning = meaningOf(child);
    if (!places.has(meaning)) places.set(meaning, place);
  });
  fixed.slice(children.length).forEach(add);
  return {
    place: (node) => places.get(meaningOf(node)) ?? add(node),
    splice: () => (added.length > 0 ? growth(part, section, existing, added) : null),
  };
}

function growth(
  part: XmlPart,
  section: StyleSection,
  existing: XmlElement | undefined,
  added: readonly XmlNode[],
): Splice {
  const { prefix } = part.root;
  const count = String((existing?.children.length ?? 0) + added.length);
  if (!existing) {
    const before = SECTIONS.slice(0, SECTIONS.indexOf(section));
    return insertBehind(part.root, before, writeXml(xmlNode(section, { count }, added), prefix));
  }
  const content = added.map((node) => writeXml(node, prefix)).join("");
  return replaceContent(existing, contentSourceOf(part, existing) + content, [
    { name: "count", value: count },
  ]);
}
