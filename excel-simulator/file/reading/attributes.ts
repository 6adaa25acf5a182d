import { attributeOf, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { isTrue } from "../../../src/hosts/xlsx-file/reading/workbook-part";

/** The value of an attribute; null where the element lacks it or is missing itself. */
export const textOf = (element: XmlElement | undefined, name: string): string | null =>
  (element && attributeOf(element, name)) ?? null;

/** A number in an attribute; `absent` where there is none. */
export function numberOf<Absent>(
  element: XmlElement | undefined,
  name: string,
  absent: Absent,
): number | Absent {
  const text = textOf(element, name);
  const number = text === null ? NaN : Number(text);
  return Number.isFinite(number) ? number : absent;
}

/** A truth value in an attribute; `absent` where there is none. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = textOf(element, name);
  return text === null ? absent : isTrue(text);
}

/** The id of the relationship that an element points to, whatever the prefix; null for none. */
export const relationshipIdOf = (element: XmlElement): string | null =>
  element.attributes.find(({ local, namespace }) => local === "id" && namespace !== "")?.value ??
  null;
