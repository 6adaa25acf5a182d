import { HostError } from "../../host-error";
import type { ArchiveEntry, LocatedEntry } from "./archive-entry";

const MEBIBYTE = 1024 * 1024;
/** More than any workbook that Excel itself opens in comfort, and still within a browser tab. */
const MOST_BYTES = 512 * MEBIBYTE;
/** What shrinks to less than half when packed is XML and costs time to read; pictures are not. */
const MOST_XML_BYTES = 192 * MEBIBYTE;
const XML_SHRINKS_BY = 2;
/** Sheets of repeated rows compress to about a hundredth; far beyond that and large is a bomb. */
const HIGHEST_RATIO = 250;
const RATIO_MATTERS_FROM = 32 * MEBIBYTE;
/** What a directory without ZIP64 can count; workbooks have some hundreds. */
const MOST_PARTS = 65_000;
const ESCAPES_PACKAGE = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i;

const sizeOf = (entries: readonly ArchiveEntry[]): number =>
  entries.reduce((sum, { size }) => sum + size, 0);

function refuseSizes(file: string, entries: readonly ArchiveEntry[]): void {
  if (entries.length > MOST_PARTS) {
    throw new HostError("too-large", file, `${entries.length} parts`);
  }
  const total = sizeOf(entries);
  const isXml = ({ size, compressedSize }: ArchiveEntry): boolean =>
    size > compressedSize * XML_SHRINKS_BY;
  if (total > MOST_BYTES || sizeOf(entries.filter(isXml)) > MOST_XML_BYTES) {
    throw new HostError("too-large", file, `${total} bytes when unpacked`);
  }
  const compressedTotal = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const parts = [...entries, { name: "all", size: total, compressedSize: compressedTotal }];
  const bomb = parts.find(
    ({ size, compressedSize }) =>
      size > RATIO_MATTERS_FROM && size > compressedSize * HIGHEST_RATIO,
  );
  if (bomb) {
    throw new HostError("too-large", file, `${bomb.name} unpacks to ${bomb.size} bytes`);
  }
}

function refuseNames(file: string, entries: readonly ArchiveEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (ESCAPES_PACKAGE.test(name)) {
      throw new HostError("unsafe", file, `the part name ${name} leads out of the package`);
    }
    if (seen.has(name)) throw new HostError("unsafe", file, `two parts are named ${name}`);
    seen.add(name);
  }
}

/** Parts of one place in the file would multiply it when they are copied one by one. */
function refuseSharedPlaces(file: string, entries: readonly LocatedEntry[]): void {
  if (new Set(entries.map(({ localOffset }) => localOffset)).size < entries.length) {
    throw new HostError("unsafe", file, "two parts lie in the same place");
  }
}

/** Throws a HostError for a directory that no workbook has: `too-large` for bombs, `unsafe` for names that repeat or escape and for places that repeat. */
export function refuseHostileDirectory(file: string, entries: readonly LocatedEntry[]): void {
  refuseSizes(file, entries);
  refuseNames(file, entries);
  refuseSharedPlaces(file, entries);
}
