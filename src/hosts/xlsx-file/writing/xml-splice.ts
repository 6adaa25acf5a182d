import { writeAttributes, type XmlNodeAttribute } from "./xml-node";
import type { XmlElement, XmlPart } from "./xml-part";

/** What comes in the place of a stretch of a part's text; both positions the same inserts. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** Splices from the first place to the last; insertions at one place keep their order, and precede what is replaced there. */
export const inOrderOfPlace = (splices: readonly Splice[]): readonly Splice[] =>
  [...splices].sort((first, second) => first.from - second.from || first.to - second.to);

/** Carries out splices that do not overlap, in the order of their places. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const splice of inOrderOfPlace(splices)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  return [...pieces, text.slice(at)].join("");
}

/** The text of an element as it stands in the part. */
export const sourceOf = (part: XmlPart, element: XmlElement): string =>
  part.text.slice(element.start, element.end);

/** The text between the tags of an element as it stands in the part. */
export const contentSourceOf = (part: XmlPart, element: XmlElement): string =>
  part.text.slice(element.contentStart, element.contentEnd);

/** Removes an element. */
export const remove = ({ start, end }: XmlElement): Splice => ({ from: start, to: end, text: "" });

/** Gives an element new content and sets attributes, keeping the others as they are. */
export function replaceContent(
  element: XmlElement,
  content: string,
  changed: readonly XmlNodeAttribute[] = [],
): Splice {
  const tag = `${element.prefix}${element.local}`;
  const isChanged = (name: string): boolean => changed.some((attribute) => attribute.name === name);
  const kept = element.attributes.filter(({ name }) => !isChanged(name));
  const text = `<${tag}${writeAttributes([...kept, ...changed])}>${content}</${tag}>`;
  return { from: element.start, to: element.end, text };
}

/**
 * Inserts text among the children of an element whose schema fixes their order: behind the last child that is named
 * in `before`, else at the very beginning.
 */
export function insertBehind(parent: XmlElement, before: readonly string[], text: string): Splice {
  const last = parent.children.filter(({ local }) => before.includes(local)).at(-1);
  const at = last?.end ?? parent.contentStart;
  return { from: at, to: at, text };
}

/** Inserts text as the last content of an element that is not self-closed. */
export const append = (parent: XmlElement, text: string): Splice => ({
  from: parent.contentEnd,
  to: parent.contentEnd,
  text,
});
