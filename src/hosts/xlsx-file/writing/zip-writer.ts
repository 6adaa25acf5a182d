import { deflateSync } from "fflate";
import type { Archive, StoredEntry } from "../package/archive";
import { crc32 } from "../package/crc32";

/** Parts by name, as they shall be in another package. */
export type PackageChanges = {
  /** Parts that replace others stand where those stood; new ones come last. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly dropped: ReadonlySet<string>;
};

/** Records of a ZIP file (PKWARE APPNOTE 6.3.10, 4.3). */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46, localOffset: 42 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION = 20;
const UTF_8_FLAG = 1 << 11;
const DEFLATED = 8;
/**
 * A tenth larger than the tightest, in half the time; the memory is that for parts of 100 KB, as fresh memory for each of
 * many small parts costs more than compressing them.
 */
const EFFORT = { level: 2, mem: 3 } as const;
/** 1 January 1980, the earliest date of a ZIP file: the same input gives the same bytes at any time. */
const DATE = (1 << 5) | 1;

type Field = { readonly bytes: 2 | 4; readonly value: number };

const short = (value: number): Field => ({ bytes: 2, value });
const long = (value: number): Field => ({ bytes: 4, value });

function record(
  length: number,
  fields: readonly Field[],
  ...rest: readonly Uint8Array[]
): Uint8Array {
  const head = new Uint8Array(length);
  const view = new DataView(head.buffer);
  let at = 0;
  for (const { bytes, value } of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return concatenate([head, ...rest]);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function pack(name: string, content: Uint8Array): StoredEntry {
  const encodedName = new TextEncoder().encode(name);
  const data = deflateSync(content, EFFORT);
  const shared = [
    short(VERSION),
    short(UTF_8_FLAG),
    short(DEFLATED),
    short(0),
    short(DATE),
    long(crc32(content)),
    long(data.length),
    long(content.length),
    short(encodedName.length),
  ];
  return {
    local: record(LOCAL.length, [long(LOCAL.signature), ...shared], encodedName, data),
    central: record(
      CENTRAL.length,
      [long(CENTRAL.signature), short(VERSION), ...shared],
      encodedName,
    ),
  };
}

/** Records of the directory that are ZIP64 carry their offset twice; readers ask the other place only where this says so. */
function withOffset(central: Uint8Array, offset: number): Uint8Array {
  const copy = central.slice();
  new DataView(copy.buffer).setUint32(CENTRAL.localOffset, offset, true);
  return copy;
}

function assemble(entries: readonly StoredEntry[]): Uint8Array {
  let offset = 0;
  const directory = entries.map(({ local, central }) => {
    const moved = withOffset(central, offset);
    offset += local.length;
    return moved;
  });
  const end = record(END.length, [
    long(END.signature),
    short(0),
    short(0),
    short(entries.length),
    short(entries.length),
    long(directory.reduce((length, { length: more }) => length + more, 0)),
    long(offset),
  ]);
  return concatenate([...entries.map(({ local }) => local), ...directory, end]);
}

/** Writes a package of these parts, in their order. */
export const writePackage = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  assemble([...parts].map(([name, content]) => pack(name, content)));

/** Writes a copy of a package in which untouched parts keep their stored bytes. */
export function rewritePackage(archive: Archive, { written, dropped }: PackageChanges): Uint8Array {
  const waiting = new Map(
    [...written].map(([name, content]) => [name.toLowerCase(), { name, content }]),
  );
  const gone = new Set([...dropped].map((name) => name.toLowerCase()));
  const kept = archive.entries.flatMap(({ name }): StoredEntry[] => {
    const key = name.toLowerCase();
    if (gone.has(key)) return [];
    const change = waiting.get(key);
    waiting.delete(key);
    return [change ? pack(name, change.content) : archive.stored(name)];
  });
  return assemble([
    ...kept,
    ...[...waiting.values()].map(({ name, content }) => pack(name, content)),
  ]);
}
