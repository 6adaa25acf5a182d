import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";

/** Whether cells of a worksheet's part hold formulas; those of rules and bars are not calculated in order. */
export function hasFormulas(file: string, archive: Archive, part: string): boolean {
  let inCell = false;
  let found = false;
  readXml(file, part, archive.read(part), {
    open(name) {
      inCell ||= name === "c";
      found ||= inCell && name === "f";
    },
    close(name) {
      if (name === "c") inCell = false;
    },
  });
  return found;
}

/** Whether a list of cells to calculate (CT_CalcChain) names one of the sheets of these ids. */
export function listsCellsOf(
  file: string,
  archive: Archive,
  calcChain: string,
  sheetIds: ReadonlySet<string>,
): boolean {
  let sheetId = "";
  let found = false;
  readXml(file, calcChain, archive.read(calcChain), {
    open(name, attribute) {
      if (name !== "c") return;
      sheetId = attribute("i") ?? sheetId;
      found ||= sheetIds.has(sheetId);
    },
  });
  return found;
}
