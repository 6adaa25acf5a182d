import { formatArea, parseArea, WHOLE_SHEET, type Area } from "../model/area";
import { isSameSheetName, quoteSheetName } from "../model/sheet-reference";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";

/** Longer addresses are refused (office-js issue 5198). */
const LONGEST_ADDRESS = 8192;
const MOST_CELLS = 2_147_483_647;

const SHEET_PART = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

const refused = (address: string): ExcelError =>
  new ExcelError("InvalidArgument", `the address ${address.slice(0, 60)}`);

function withoutSheet(sheet: Sheet, address: string): string {
  const [whole = "", quoted, plain] = SHEET_PART.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  if (named !== undefined && !isSameSheetName(named, sheet.name)) throw refused(address);
  return address.slice(whole.length);
}

function areaOfAddress(sheet: Sheet, address: string): Area {
  const own = withoutSheet(sheet, address);
  const area = parseArea(own) ?? sheet.tables.find(({ name }) => name === own)?.area;
  if (!area) throw refused(address);
  return area;
}

/** The area that an address of `getRange` means on a sheet; the whole sheet without one. Throws InvalidArgument. */
export function areaOnSheet(sheet: Sheet, address: string | null): Area {
  if (address === null || address === "") return WHOLE_SHEET;
  if (address.length > LONGEST_ADDRESS) throw refused(address);
  return areaOfAddress(sheet, address);
}

/** The areas of a list such as `A1:C1,B4` or `A1:C1;B4`; throws InvalidArgument for more than 8,192 characters. */
export function areasOnSheet(sheet: Sheet, addresses: string | null): readonly Area[] {
  if (addresses === null || addresses === "") return [WHOLE_SHEET];
  if (addresses.length > LONGEST_ADDRESS) throw refused(addresses);
  return addresses.split(/[,;]/).map((address) => areaOfAddress(sheet, address.trim()));
}

/** An area with its sheet, as `address` gives it: `総括!A1:C3`. */
export const fullAddress = (sheet: Sheet, area: Area): string =>
  `${quoteSheetName(sheet.name)}!${formatArea(area)}`;

/** A number of cells as Office.js tells it: -1 for more than a 32-bit number holds. */
export const toldCellCount = (count: number): number => (count > MOST_CELLS ? -1 : count);
