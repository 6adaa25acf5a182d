import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { encodingOf } from "../package/xml";
import { parseXmlPart } from "../writing/xml-part";
import { locateCells, type LocatedSheet } from "./locate-cells";

/** The text of a worksheet's part as it stands, a byte order mark included, so that all but what changes stays. */
export function sheetText(file: string, archive: Archive, part: string): string {
  const bytes = archive.read(part);
  const encoding = encodingOf(bytes);
  try {
    if (encoding !== "utf-8") {
      return parseXmlPart(new TextDecoder(encoding, { fatal: true }).decode(bytes)).text;
    }
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("damaged", file, `${part}: ${String(cause)}`, { cause });
  }
}

/** Finds the cells of rows in the text of a worksheet's part; throws a HostError `damaged` where it is ill-formed. */
export function locateIn(
  file: string,
  part: string,
  text: string,
  wantsRow: (row: number) => boolean,
): LocatedSheet {
  try {
    return locateCells(text, wantsRow);
  } catch (cause) {
    throw new HostError("damaged", file, `${part}: ${String(cause)}`, { cause });
  }
}
