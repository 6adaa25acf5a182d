import type { SelectedArea } from "../workbook-host";
import { areaOfRange } from "./areas";
import { runInExcel } from "./run-in-excel";

/** The cells that the person has selected; null where they are several areas, which Excel gives no single range of. */
export async function selectedAreaInExcel(): Promise<SelectedArea | null> {
  try {
    return await runInExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      await context.sync();
      return { sheet: range.worksheet.name, area: areaOfRange(range) };
    });
  } catch (error) {
    if (isSeveralAreas(error)) return null;
    throw error;
  }
}

const isSeveralAreas = (error: unknown): boolean =>
  error instanceof Error && /InvalidSelection|InvalidReference/.test(error.message);
