import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { encodingOf } from "../package/xml";
import { parseXmlPart, type XmlPart } from "./xml-part";

/** Opens a part to change it; throws a HostError `damaged` where it is missing or ill-formed. */
export function openPart(file: string, archive: Archive, name: string): XmlPart {
  const bytes = archive.read(name);
  try {
    return parseXmlPart(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new HostError("damaged", file, `${name}: ${String(cause)}`, { cause });
  }
}
