import { readXml } from "../../../src/hosts/xlsx-file/package/xml";
import type { SheetContext } from "./read-sheet";

const SHEET_ID = /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i;

/** The id that Excel keeps in a worksheet's part (`xr:uid`, [MS-XLSX] 2.7.1); null for none. */
export function readSheetId(part: string, { file, archive }: SheetContext): string | null {
  let id: string | null = null;
  readXml(file, part, archive.read(part), {
    open(name, attribute) {
      if (name === "worksheet") id = attribute("uid");
    },
  });
  return id !== null && SHEET_ID.test(id) ? id : null;
}
