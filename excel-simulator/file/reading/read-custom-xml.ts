import type { Archive } from "../../../src/hosts/xlsx-file/package/archive";
import { readRelationships } from "../../../src/hosts/xlsx-file/package/relationships";
import { encodingOf, readXml } from "../../../src/hosts/xlsx-file/package/xml";
import type { WorkbookPart } from "../../../src/hosts/xlsx-file/reading/workbook-part";
import type { CustomXmlPart } from "../../model/workbook";

function itemIdOf(file: string, archive: Archive, part: string): string | null {
  const properties = readRelationships(file, archive, part).find(
    ({ kind }) => kind === "customXmlProps",
  )?.target;
  if (properties === undefined || !archive.has(properties)) return null;
  let id: string | null = null;
  readXml(file, properties, archive.read(properties), {
    open(_, attribute) {
      id ??= attribute("itemID");
    },
  });
  return id;
}

/** The custom XML parts of a workbook; one without an id of its own gets one by its place. */
export function readCustomXml(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): CustomXmlPart[] {
  return workbook.relationships
    .filter(({ kind, target }) => kind === "customXml" && archive.has(target))
    .map(({ target }, index) => {
      const bytes = archive.read(target);
      return {
        id: itemIdOf(file, archive, target) ?? customXmlIdOfNumber(index),
        xml: new TextDecoder(encodingOf(bytes)).decode(bytes),
      };
    });
}

const customXmlIdOfNumber = (number: number): string =>
  `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;
