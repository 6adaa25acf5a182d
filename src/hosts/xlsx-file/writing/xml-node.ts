/** How every part that we write begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An element of ours before it is text; its name gets the prefix of the part that it goes into. */
export type XmlNode = {
  readonly local: string;
  readonly attributes: readonly XmlNodeAttribute[];
  readonly children: readonly (XmlNode | string)[];
};

export type XmlNodeAttribute = { readonly name: string; readonly value: string };

type AttributeValue = string | number | boolean | null;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escapeWith = (special: RegExp, text: string): string =>
  text.replace(special, (character) => ESCAPES[character] ?? character);

/** Escapes the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  /[&<>"\t\n\r]/.test(text) ? escapeWith(/[&<>"\t\n\r]/g, text) : text;

/** Escapes the text of an element; most have nothing to escape. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? escapeWith(/[&<>]/g, text) : text;

const valueOf = (value: Exclude<AttributeValue, false | null>): string =>
  value === true ? "1" : String(value);

/** Builds an element; attributes that are null or false are left out, true is written as 1. */
export function xmlNode(
  local: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const present = Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === false ? [] : [{ name, value: valueOf(value) }],
  );
  return { local, attributes: present, children };
}

/** Writes attributes with a leading space each. */
export const writeAttributes = (attributes: readonly XmlNodeAttribute[]): string =>
  attributes.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join("");

/** Writes an element as XML; `prefix` is empty or ends in a colon. */
export function writeXml(node: XmlNode, prefix = ""): string {
  const tag = `${prefix}${node.local}`;
  const start = `<${tag}${writeAttributes(node.attributes)}`;
  if (node.children.length === 0) return `${start}/>`;
  const content = node.children.map((child) =>
    typeof child === "string" ? escapeText(child) : writeXml(child, prefix),
  );
  return `${start}>${content.join("")}</${tag}>`;
}

/** Writes a whole part. */
export const writeXmlDocument = (root: XmlNode): string => `${XML_DECLARATION}\n${writeXml(root)}`;
