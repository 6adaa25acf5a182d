import { readKeptXml } from "../../kept-documents";
import type { Archive } from "../package/archive";
import type { Relationship } from "../package/relationships";
import { encodingOf } from "../package/xml";
import type { WorkbookPart } from "../reading/workbook-part";

/** A custom XML part that holds a text of ours. */
export type KeptPart = { readonly relationship: Relationship; readonly text: string };

/** The custom XML parts that hold a text of ours of that namespace; a well-formed workbook has one at most. */
export const keptParts = (
  archive: Archive,
  { relationships }: WorkbookPart,
  namespace: string,
): readonly KeptPart[] =>
  relationships.flatMap((relationship) => {
    const { kind, external, target } = relationship;
    if (kind !== "customXml" || external || !archive.has(target)) return [];
    const bytes = archive.read(target);
    const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
    const text = readKeptXml(xml, namespace);
    return text === null ? [] : [{ relationship, text }];
  });
