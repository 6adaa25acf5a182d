import {
  checkWorkbooks,
  defaultSettings,
  readWorkbook,
  suggestAsOf,
  type CheckReport,
  type EarlierReport,
  type Profile,
  type Settings,
  type WorkbookSnapshot,
} from "../core";
import { withAftermath } from "../hosts/excel/excel-errors";
import { HostError } from "../hosts/host-error";
import { readKeptProfile } from "../hosts/kept-profile";
import { readKeptReport } from "../hosts/kept-report";
import { readKeptSettings } from "../hosts/kept-settings";
import type { CommandHost, Surroundings } from "./ribbon-command";

/** A workbook with what the engine makes of it. */
export type CheckedWorkbook = {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
  readonly settings: Settings;
  /** What was taught about reading it; null for nothing. */
  readonly profile: Profile | null;
  /** The report that it keeps to be compared with. */
  readonly earlier: EarlierReport;
};

/**
 * Reads the open workbook as it was taught to be read and checks it as of the suggested day, by the settings that it keeps; a
 * HostError says that nothing was written yet.
 */
export async function checkOpenWorkbook(
  host: CommandHost,
  { today, locale }: Surroundings,
): Promise<CheckedWorkbook> {
  const { snapshot, profile, settings, earlier } = await readOpenWorkbook(host).catch(
    (error: unknown) => {
      throw error instanceof HostError ? withAftermath(error, "unchanged") : error;
    },
  );
  const reading = readWorkbook(snapshot, locale, profile);
  const asOf = suggestAsOf([reading], today);
  return {
    snapshot,
    settings,
    profile,
    earlier,
    report: checkWorkbooks([reading], {
      asOf,
      locale,
      settings,
      snapshots: [snapshot],
    }),
  };
}

async function readOpenWorkbook(host: CommandHost) {
  const snapshot = await host.readSnapshot();
  const { profile } = await readKeptProfile(host);
  const { settings } = await readKeptSettings(host);
  const earlier = await readKeptReport(host);
  return { snapshot, profile, settings: settings ?? defaultSettings, earlier };
}
