import type { CalendarDate } from "../core";

/** The day it is where the person sits. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
