import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";

/** Whether a worksheet's part holds formulas. */
export function hasFormulas(file: string, archive: Archive, part: string): boolean {
  let found = false;
  readXml(file, part, archive.read(part), {
    open(name) {
      found ||= name === "f";
    },
  });
  return found;
}
