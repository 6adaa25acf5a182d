import { HostError } from "../../host-error";
import type { LocatedEntry } from "./archive-entry";

/** Signatures and lengths of the records of a ZIP file (PKWARE APPNOTE 6.3.10, 4.3). */
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const END_64_LOCATOR = { signature: 0x07064b50, length: 20 };
const END_64 = { signature: 0x06064b50, length: 56 };
const ZIP_64_EXTRA = 0x0001;
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const ENCRYPTED_FLAGS = 1 | (1 << 6) | (1 << 13);
const UTF_8_FLAG = 1 << 11;

type Directory = { readonly offset: number; readonly count: number };

const long = (view: DataView, offset: number): number => Number(view.getBigUint64(offset, true));

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END.length - END.longestComment);
  for (let offset = view.byteLength - END.length; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) === END.signature) return offset;
  }
  return null;
}

function directoryOf(view: DataView, end: number): Directory {
  const offset = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const locator = end - END_64_LOCATOR.length;
  const isLong = offset === ELSEWHERE_32 || count === ELSEWHERE_16;
  if (!isLong || locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR.signature) {
    return { offset, count };
  }
  const end64 = long(view, locator + 8);
  if (end64 + END_64.length > end || view.getUint32(end64, true) !== END_64.signature) {
    throw new RangeError("the ZIP64 end record is not where its locator says");
  }
  return { offset: long(view, end64 + 48), count: long(view, end64 + 32) };
}

function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (flags & UTF_8_FLAG) throw cause;
    return new TextDecoder("latin1").decode(bytes);
  }
}

/** The fields that did not fit their 32 bits, in the order in which the extra field holds them. */
function* longFields(view: DataView, start: number, end: number): Generator<number> {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP_64_EXTRA) continue;
    const last = at + 4 + view.getUint16(at + 2, true);
    for (let field = at + 4; field + 8 <= last; field += 8) yield long(view, field);
  }
}

function methodOf(view: DataView, at: number): 0 | 8 {
  const method = view.getUint16(at + 10, true);
  if (method === 0 || method === 8) return method;
  throw new RangeError(`compression method ${method} is not used by workbooks`);
}

function readEntry(file: string, view: DataView, at: number): LocatedEntry {
  if (view.getUint32(at, true) !== CENTRAL.signature) {
    throw new RangeError(`no directory record at byte ${at}`);
  }
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAGS) throw new HostError("encrypted", file, "encrypted ZIP entries");
  const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const longer = longFields(view, nameEnd, extraEnd);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE_32 ? Number(longer.next().value ?? value) : value;
  };
  const nameBytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + CENTRAL.length,
    nameEnd - at - CENTRAL.length,
  );
  const size = number(24);
  const compressedSize = number(20);
  return {
    name: decodeName(nameBytes, flags).replaceAll("\\", "/"),
    method: methodOf(view, at),
    size,
    compressedSize,
    crc32: view.getUint32(at + 16, true),
    flags,
    localOffset: number(42),
    centralOffset: at,
    centralLength: extraEnd - at + view.getUint16(at + 32, true),
  };
}

function readEntries(file: string, view: DataView, end: number): LocatedEntry[] {
  const { offset, count } = directoryOf(view, end);
  const entries: LocatedEntry[] = [];
  for (let at = offset; entries.length < count;) {
    const entry = readEntry(file, view, at);
    entries.push(entry);
    at += entry.centralLength;
  }
  return entries;
}

/**
 * Reads the directory of a ZIP file, ZIP64 included, in its own order. Throws a HostError: `truncated` without an end
 * record, `encrypted`, and `damaged` where records are not where they should be.
 */
export function readZipDirectory(file: string, bytes: Uint8Array): readonly LocatedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new HostError("truncated", file, "the ZIP directory is missing");
  try {
    return readEntries(file, view, end);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError("damaged", file, `ZIP directory: ${String(cause)}`, { cause });
  }
}
