import { relationshipsPartOf } from "../../../src/hosts/xlsx-file/package/relationships";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import {
  writeXmlDocument,
  xmlNode,
  type XmlNode,
} from "../../../src/hosts/xlsx-file/writing/xml-node";
import { writePackage } from "../../../src/hosts/xlsx-file/writing/zip-writer";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

type Relationship = {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
};

/** The type of a relationship that workbooks have, such as `worksheet`. */
export const officeRelationship = (kind: string): string => `${TRANSITIONAL.relationships}/${kind}`;

/** A package while its parts are put together; parts are named without a leading slash. */
export class PackageParts {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();

  add(name: string, content: XmlNode | string | Uint8Array, contentType: string): void {
    this.#parts.set(name, encoded(content));
    this.#types.set(name, contentType);
  }

  /** Leads from one part (the package for the empty name) to another, and returns the id of the relationship. */
  relate(source: string, type: string, part: string): string {
    return this.#relate(source, { type, target: `/${part}`, isExternal: false });
  }

  /** Leads from a part to an address outside, and returns the id of the relationship. */
  relateOutside(source: string, type: string, address: string): string {
    return this.#relate(source, { type, target: address, isExternal: true });
  }

  bytes(): Uint8Array {
    const relationships = [...this.#relationships].map(
      ([source, list]) => [relationshipsPartOf(source), encoded(relationshipsNode(list))] as const,
    );
    return writePackage(
      new Map([
        ["[Content_Types].xml", encoded(this.#contentTypes())],
        ...relationships,
        ...this.#parts,
      ]),
    );
  }

  #relate(source: string, relationship: Relationship): string {
    const list = this.#relationships.get(source) ?? [];
    this.#relationships.set(source, list);
    list.push(relationship);
    return `rId${list.length}`;
  }

  #contentTypes(): XmlNode {
    const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    return xmlNode("Types", { xmlns: `${PACKAGE}/content-types` }, [
      xmlNode("Default", { Extension: "rels", ContentType: relationshipsType }),
      xmlNode("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...this.#types].map(([name, type]) =>
        xmlNode("Override", { PartName: `/${name}`, ContentType: type }),
      ),
    ]);
  }
}

function encoded(content: XmlNode | string | Uint8Array): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const text = typeof content === "string" ? content : writeXmlDocument(content);
  return new TextEncoder().encode(text);
}

const relationshipsNode = (list: readonly Relationship[]): XmlNode =>
  xmlNode(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    list.map(({ type, target, isExternal }, index) =>
      xmlNode("Relationship", {
        Id: `rId${index + 1}`,
        Type: type,
        Target: target,
        TargetMode: isExternal ? "External" : null,
      }),
    ),
  );
