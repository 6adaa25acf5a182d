import type { CalendarDate } from "../../../core";

/** Days that the serials of a workbook of the 1904 date system lie behind those of the 1900 one. */
export const DAYS_TO_1904 = 1462;
/** 29 February 1900, which Excel counts although it never was (ECMA-376 part 1, 18.17.4.1). */
const DAY_THAT_NEVER_WAS = 60;
const LAST_SERIAL = 2_958_465;

const DAYS_IN_ERA = 146_097;
const DAYS_IN_4_YEARS = 1_461;
const DAYS_IN_CENTURY = 36_524;
const DAYS_IN_YEAR = 365;
/** The day number of 31 December 1899. */
const DAYS_BEFORE_1900 = 693_900;

/** Days from 1 March of year 0; months count from March, so that the leap day is a year's last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * DAYS_IN_YEAR + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function dateOfDayNumber(dayNumber: number): CalendarDate {
  const era = Math.floor(dayNumber / DAYS_IN_ERA);
  const dayOfEra = dayNumber - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / (DAYS_IN_4_YEARS - 1)) +
      Math.floor(dayOfEra / DAYS_IN_CENTURY) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      DAYS_IN_YEAR,
  );
  const dayOfYear =
    dayOfEra - (DAYS_IN_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day of a serial of the 1900 date system, times cut off; null for serials that are no day of the calendar (0, 60). */
export function dateOfSerial(serial: number): CalendarDate | null {
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_SERIAL || day === DAY_THAT_NEVER_WAS) return null;
  return dateOfDayNumber(DAYS_BEFORE_1900 + (day > DAY_THAT_NEVER_WAS ? day - 1 : day));
}

/** The serial in the 1900 date system of a day from 1900 on. */
export function serialOfDate(date: CalendarDate): number {
  const days = dayNumber(date) - DAYS_BEFORE_1900;
  return days >= DAY_THAT_NEVER_WAS ? days + 1 : days;
}
