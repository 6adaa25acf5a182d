import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { unzipSync, zipSync, type Zippable } from "fflate";

/** In local time, because a zip notes local time: the same bytes in every time zone. */
const PACKED_ON = new Date(2022, 3, 1);
const CREATED_ON = new Date(Date.UTC(2022, 3, 1));

/** The workbook as an .xlsx file, byte for byte the same whenever and wherever it is written. */
export async function reproducibleFile(workbook: Workbook): Promise<Uint8Array> {
  workbook.creator = "Shinchoku";
  workbook.lastModifiedBy = "Shinchoku";
  workbook.created = CREATED_ON;
  workbook.modified = CREATED_ON;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name];
    if (part && !name.endsWith("/")) sorted[name] = [part, { mtime: PACKED_ON, os: 0 }];
  }
  return zipSync(sorted, { level: 9 });
}
