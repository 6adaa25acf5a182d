import { getFormatDateInfo } from "numfmt";

/** Whether a number format (in its English form) shows days: one for times of day or durations does not. */
export function showsDates(pattern: string): boolean {
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern);
  return year || day || (month && !hours && !minutes && !seconds);
}
