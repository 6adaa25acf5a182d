import {
  readSettings,
  type ReportPurpose,
  type ReportSettings,
  type Settings,
} from "../../../core";

/** Parts of how sheets are made with what is chosen now, undefined for what is usual; null for everything as usual. */
export type ReportChange = Readonly<Partial<Record<keyof ReportSettings, unknown>>> | null;

/** Settings by which sheets are made otherwise. */
export const withReport = (settings: Settings, change: ReportChange): Settings =>
  readSettings({ ...settings, report: change === null ? {} : { ...settings.report, ...change } });

/** The chosen columns of all sheets with those of one changed; null for the usual ones. */
export function withColumns(
  { columns = {} }: ReportSettings,
  sheet: ReportPurpose,
  chosen: readonly string[] | null,
): Readonly<Record<string, readonly string[]>> {
  const others = Object.entries(columns).filter(([purpose]) => purpose !== sheet);
  return Object.fromEntries(chosen ? [...others, [sheet, chosen]] : others);
}
