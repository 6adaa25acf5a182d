import { runInExcel } from "../run-in-excel";
import { MARK_NAMESPACE, readMarkRecord, SHEET_KEY, type MarkedGroup } from "./mark-record";
import { isLocked } from "./locked-sheets";

/** A sheet that bears marks by its key, with what is recorded of them. */
export type RecordedSheet = {
  readonly sheetId: string;
  readonly name: string;
  readonly key: string;
  readonly isLocked: boolean;
  readonly groups: readonly MarkedGroup[];
};

export type KeptRecords = {
  readonly partIds: readonly string[];
  readonly sheets: readonly RecordedSheet[];
};

/** Reads what the workbook keeps about marks, in two syncs; in one where it keeps nothing. */
export function readKeptRecords(): Promise<KeptRecords> {
  return runInExcel(async (context) => {
    const { customXmlParts, worksheets } = context.workbook;
    const parts = customXmlParts.getByNamespace(MARK_NAMESPACE);
    parts.load("items/id");
    worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
    await context.sync();
    const partIds = parts.items.map(({ id }) => id);
    if (partIds.length === 0) return { partIds, sheets: [] };

    const xml = parts.items.map((part) => part.getXml());
    const keys = worksheets.items.map((sheet) => {
      const key = sheet.customProperties.getItemOrNullObject(SHEET_KEY);
      key.load("value");
      return { sheet, key };
    });
    await context.sync();
    const recorded = xml.flatMap(({ value }) => readMarkRecord(value)?.sheets ?? []);
    return {
      partIds,
      sheets: keys
        .filter(({ key }) => !key.isNullObject)
        .map(({ sheet, key: { value } }) => ({
          sheetId: sheet.id,
          name: sheet.name,
          key: value,
          isLocked: isLocked(sheet.protection),
          groups: recorded.flatMap(({ key, groups }) => (key === value ? groups : [])),
        })),
    };
  });
}
