import type { SheetTable } from "../../../core";
import type { Archive } from "../package/archive";
import { readRelationships } from "../package/relationships";
import { readXml } from "../package/xml";
import { parseArea } from "./area-reference";
import { unlessDamaged } from "./unless-damaged";
import { decodeXstring } from "./xstring";

function readTablePart(file: string, archive: Archive, part: string): SheetTable | null {
  let name = "";
  let reference = "";
  const columns: string[] = [];
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "table") {
        name = attribute("displayName") ?? attribute("name") ?? "";
        reference = attribute("ref") ?? "";
      }
      if (element === "tableColumn") columns.push(decodeXstring(attribute("name") ?? ""));
    },
  });
  const area = parseArea(reference);
  return area && { name, area, columns };
}

/** The tables of a worksheet; those that cannot be read are left out, since no reading rests on them. */
export type ReadTables = (worksheetPart: string) => readonly SheetTable[];

/** Prepares to read the tables of a workbook's sheets (ECMA-376 part 1, 18.5), each part once. */
export function createTablesReader(file: string, archive: Archive): ReadTables {
  const known = new Map<string, SheetTable | null>();
  const tableOf = (part: string): SheetTable | null => {
    const read = known.get(part);
    if (read !== undefined) return read;
    const table = unlessDamaged(() => readTablePart(file, archive, part));
    known.set(part, table);
    return table;
  };
  return (worksheetPart) =>
    (unlessDamaged(() => readRelationships(file, archive, worksheetPart)) ?? []).flatMap(
      ({ kind, target }) => (kind === "table" ? (tableOf(target) ?? []) : []),
    );
}
