import type { Archive } from "../package/archive";
import { readContentTypes } from "../package/content-types";
import { readXml } from "../package/xml";
import { TABLE_TYPE } from "./content-types-part";

/** By what a workbook knows a table: both are unique in it, names also among its defined names. */
export type TableIdentity = { readonly id: number; readonly name: string };

/** Excel compares names without regard to case. */
const fold = (name: string): string => name.toLowerCase();

/** The tables of all parts but the dropped ones. */
function readTables(
  file: string,
  archive: Archive,
  dropped: ReadonlySet<string>,
): readonly TableIdentity[] {
  const types = readContentTypes(file, archive);
  const tables: TableIdentity[] = [];
  for (const { name: part } of archive.entries) {
    if (types.typeOf(part) !== TABLE_TYPE || dropped.has(part.toLowerCase())) continue;
    readXml(file, part, archive.read(part), {
      open(element, attribute) {
        if (element !== "table") return;
        const name = attribute("displayName") ?? attribute("name") ?? "";
        tables.push({ id: Number(attribute("id")), name });
      },
    });
  }
  return tables;
}

/**
 * Gives tables ids and names that no other table of the workbook has: `進捗_2` where 進捗 is taken. Dropped parts, by
 * folded names, no longer count. The workbook is read when the first table asks. Throws a HostError `damaged` where a table of the workbook cannot be read.
 */
export function openTableIdentities(
  file: string,
  archive: Archive,
  definedNames: readonly string[],
  dropped: ReadonlySet<string>,
): (name: string) => TableIdentity {
  const register = (): { taken: Set<string>; last: number } => {
    const existing = readTables(file, archive, dropped);
    return {
      taken: new Set([...definedNames, ...existing.map(({ name }) => name)].map(fold)),
      last: existing.reduce((most, { id }) => (id > most ? id : most), 0),
    };
  };
  let known: ReturnType<typeof register> | null = null;
  return (wanted) => {
    known ??= register();
    let name = wanted;
    for (let number = 2; known.taken.has(fold(name)); number += 1) name = `${wanted}_${number}`;
    known.taken.add(fold(name));
    known.last += 1;
    return { id: known.last, name };
  };
}
