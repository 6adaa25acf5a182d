import { SaxesParser } from "saxes";

/** An element of a manifest; `name` carries the prefix `bt:` for the basic types, whatever prefix the file uses. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  /** By their local names. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly text: string;
};

const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Parses a document; throws an Error with line and column for XML that is not well-formed. */
export function parseXmlElement(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: (XmlElement & { text: string })[] = [];
  let root: XmlElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element = {
      name: uri === BASIC_TYPES ? `bt:${local}` : local,
      namespace: uri,
      line: parser.line,
      attributes: new Map(
        Object.values(attributes).map(({ local: name, value }) => [name, value] as const),
      ),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error("The document has no element.");
  return root;
}

/** The element itself and all elements in it, in the order of the document. */
export const elementsIn = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(elementsIn),
];

/** The first child with a name; undefined where there is none. */
export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The value of an attribute; empty where it is not there. */
export const attributeOf = (element: XmlElement, name: string): string =>
  element.attributes.get(name) ?? "";
