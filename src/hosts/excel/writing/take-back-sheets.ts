import { markName, SHEET_PURPOSES } from "../../../core";
import { HostError } from "../../host-error";
import type { SheetsTakenBack } from "../../workbook-host";
import { runInExcel } from "../run-in-excel";
import { readOutline } from "../workbook-outline";
import { queueDelete } from "./sheet-visibility";

/**
 * Removes every sheet that we made, what interrupted writings left behind, and the marks by which we know them. Throws a
 * HostError `excel-protected` where the workbook's structure is protected.
 */
export function takeBackSheetsInExcel(): Promise<SheetsTakenBack> {
  return runInExcel(async (context) => {
    const { file, isStructureProtected, marks, sheets, leftovers, outdated } =
      await readOutline(context);
    const ours = sheets.filter(({ purpose }) => purpose !== null);
    if (isStructureProtected && ours.length > 0) {
      throw new HostError("excel-protected", file, "structure", { aftermath: "unchanged" });
    }
    for (const { id } of [...ours, ...leftovers, ...outdated]) queueDelete(context, id);
    for (const purpose of SHEET_PURPOSES) {
      if (marks.has(purpose)) context.workbook.names.getItem(markName(purpose)).delete();
    }
    await context.sync();
    return { removed: ours.map(({ name }) => name) };
  });
}
