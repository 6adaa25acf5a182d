import { SaxesParser } from "saxes";
import { refuseDepth } from "../package/xml";
import { XML_DECLARATION, type XmlNode, type XmlNodeAttribute } from "./xml-node";

/** The XML of a part with its elements and where they lie in the text, so that the rest can stay as it is. */
export type XmlPart = { readonly text: string; readonly root: XmlElement };

/** An element of an existing part; positions count UTF-16 units of the part's text, ends are exclusive. */
export type XmlElement = {
  /** Empty, or ends in a colon: ready to be put before a local name. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  /** As written, namespace declarations included. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
};

type XmlAttribute = XmlNodeAttribute & { readonly local: string; readonly namespace: string };

type OpenElement = { -readonly [Field in keyof XmlElement]: XmlElement[Field] } & {
  children: XmlElement[];
};

type Reading = {
  readonly root: XmlElement | undefined;
  readonly rootIsSelfClosed: boolean;
  /** Where a declaration of another encoding than UTF-8 ends; 0 for none. */
  readonly foreignDeclarationEnd: number;
};

function read(text: string): Reading {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let rootIsSelfClosed = false;
  let foreignDeclarationEnd = 0;
  const parser = new SaxesParser({ xmlns: true });
  // A tag cannot hold a raw "<", so the last one before its end is where it starts.
  const tagStart = (): number => text.lastIndexOf("<", parser.position - 1);
  const addText = (content: string): void => {
    const parent = open.at(-1);
    if (parent) parent.content += content;
  };
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) foreignDeclarationEnd = parser.position;
  });
  parser.on("opentag", ({ prefix, local, uri, attributes, isSelfClosing }) => {
    const element: OpenElement = {
      prefix: prefix && `${prefix}:`,
      local,
      namespace: uri,
      attributes: Object.values(attributes).map((attribute) => ({
        name: attribute.name,
        local: attribute.local,
        namespace: attribute.uri,
        value: attribute.value,
      })),
      children: [],
      content: "",
      start: tagStart(),
      end: parser.position,
      contentStart: parser.position,
      contentEnd: parser.position,
    };
    open.at(-1)?.children.push(element);
    if (open.length === 0) {
      root = element;
      rootIsSelfClosed = isSelfClosing;
    }
    open.push(element);
    refuseDepth(open.length);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop();
    if (!element || isSelfClosing) return;
    element.contentEnd = tagStart();
    element.end = parser.position;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  return { root, rootIsSelfClosed, foreignDeclarationEnd };
}

/**
 * Parses the text of a part; a declaration of another encoding is replaced, as parts are written in UTF-8, and a
 * self-closed root is opened up. Throws where the XML is ill-formed.
 */
export function parseXmlPart(text: string): XmlPart {
  const { root, rootIsSelfClosed, foreignDeclarationEnd } = read(text);
  if (!root) throw new SyntaxError("no root element");
  if (foreignDeclarationEnd > 0) {
    return parseXmlPart(`${XML_DECLARATION}${text.slice(foreignDeclarationEnd)}`);
  }
  if (rootIsSelfClosed) {
    const opened = `${text.slice(root.start, root.end - 2)}></${root.prefix}${root.local}>`;
    return parseXmlPart(`${text.slice(0, root.start)}${opened}${text.slice(root.end)}`);
  }
  return { text, root };
}

/** The first child of that local name in its parent's own namespace. */
export const childOf = (parent: XmlElement, local: string): XmlElement | undefined =>
  childrenOf(parent, local)[0];

/** The children of that local name in their parent's own namespace. */
export const childrenOf = (parent: XmlElement, local: string): readonly XmlElement[] =>
  parent.children.filter((child) => child.local === local && child.namespace === parent.namespace);

/** The value of an attribute; without a namespace, of an unprefixed one. */
export const attributeOf = (
  element: XmlElement,
  local: string,
  namespace = "",
): string | undefined =>
  element.attributes.find(
    (attribute) => attribute.local === local && attribute.namespace === namespace,
  )?.value;

/** An element as one of ours, to be written again with changes; children of other namespaces are left out. */
export const nodeOf = ({ local, namespace, attributes, children }: XmlElement): XmlNode => ({
  local,
  attributes: attributes
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => ({ name, value })),
  children: children.filter((child) => child.namespace === namespace).map(nodeOf),
});
