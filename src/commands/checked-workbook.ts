import {
  checkWorkbooks,
  defaultSettings,
  readWorkbook,
  suggestAsOf,
  type CheckReport,
  type WorkbookSnapshot,
} from "../core";
import { withAftermath } from "../hosts/excel/excel-errors";
import { HostError } from "../hosts/host-error";
import type { CommandHost, Surroundings } from "./ribbon-command";

/** A workbook with what the engine makes of it. */
export type CheckedWorkbook = {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
};

/** Reads the open workbook and checks it as of the suggested day; a HostError says that nothing was written yet. */
export async function checkOpenWorkbook(
  host: CommandHost,
  { today, locale }: Surroundings,
): Promise<CheckedWorkbook> {
  const snapshot = await host.readSnapshot().catch((error: unknown) => {
    throw error instanceof HostError ? withAftermath(error, "unchanged") : error;
  });
  const reading = readWorkbook(snapshot, locale);
  const asOf = suggestAsOf([reading], today);
  return {
    snapshot,
    report: checkWorkbooks([reading], {
      asOf,
      locale,
      settings: defaultSettings,
      snapshots: [snapshot],
    }),
  };
}
