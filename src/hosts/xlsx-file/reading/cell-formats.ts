import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";
import { builtInFormat } from "./built-in-formats";
import { createNumberFormat, type NumberFormat } from "./display-text";
import type { WorkbookPart } from "./workbook-part";

/** The name of the styles' part; null where the workbook has none. */
export function stylesPartOf(workbook: WorkbookPart, archive: Archive): string | null {
  const part = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  return part !== undefined && archive.has(part) ? part : null;
}

/** What `styles.xml` says of number formats: custom patterns by id, and the id of each record of `cellXfs`. */
type FormatRecords = { readonly patterns: Map<number, string>; readonly ids: number[] };

function readFormatRecords(file: string, archive: Archive, part: string): FormatRecords {
  const records: FormatRecords = { patterns: new Map(), ids: [] };
  let section = "";
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "numFmts" || element === "cellXfs") section = element;
      const id = Number(attribute("numFmtId") ?? 0);
      if (element === "xf" && section === "cellXfs") records.ids.push(id);
      if (element === "numFmt" && section === "numFmts") {
        records.patterns.set(id, attribute("formatCode") ?? "");
      }
    },
    close(element) {
      if (element === section) section = "";
    },
  });
  return records;
}

/** The number formats of `cellXfs`, by the position that cells point to. */
export function readCellFormats(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): readonly NumberFormat[] {
  const part = stylesPartOf(workbook, archive);
  if (part === null) return [];
  const { patterns, ids } = readFormatRecords(file, archive, part);
  const formats = new Map(
    [...new Set(ids)].map((id) => [id, createNumberFormat(patterns.get(id) ?? builtInFormat(id))]),
  );
  return ids.flatMap((id) => formats.get(id) ?? []);
}
