import { HostError } from "../../host-error";
import { DATA_DESCRIPTOR_FLAG, type ArchiveEntry, type LocatedEntry } from "./archive-entry";
import { crc32 } from "./crc32";
import { refuseForeignFormat } from "./foreign-formats";
import { inflatePieces, storedPieces } from "./inflate";
import { refuseHostileDirectory } from "./package-guards";
import { readZipDirectory } from "./zip-directory";

export type { ArchiveEntry } from "./archive-entry";

/** The raw records of an entry, exactly as in the file, to be copied untouched. */
export type StoredEntry = {
  /** Local header, name, extra field, data and the data descriptor if there is one. */
  readonly local: Uint8Array;
  /** The record in the central directory; only its local offset (at byte 42) needs changing in another file. */
  readonly central: Uint8Array;
};

/** A package whose parts are unpacked one by one, when they are asked for. */
export type Archive = {
  /** In the order of the directory; backslashes in names are normalised to slashes. */
  readonly entries: readonly ArchiveEntry[];
  /** By the exact name, else by a name that differs in case only, as Excel does. */
  has(name: string): boolean;
  /** The unpacked bytes of a part; throws a HostError `damaged` where it is missing, corrupt or not of its stated size. */
  read(name: string): Uint8Array;
  /**
   * Unpacks a part without holding it whole: hands on one piece after the other, and throws as `read` does, at the latest
   * behind the last one. What `onPiece` throws itself is thrown on.
   */
  readPieces(name: string, onPiece: (piece: Uint8Array) => void): void;
  /** The part as it lies in the file; throws as `read` does. */
  stored(name: string): StoredEntry;
};

const LOCAL = { signature: 0x04034b50, length: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;

function descriptorLength(view: DataView, at: number, entry: LocatedEntry): number {
  if (!(entry.flags & DATA_DESCRIPTOR_FLAG)) return 0;
  const starts = view.getUint32(at, true) === DESCRIPTOR_SIGNATURE ? [at + 4, at] : [at];
  const start = starts.find((offset) => view.getUint32(offset, true) === entry.crc32);
  if (start === undefined) return 0;
  const isShort = view.getUint32(start + 8, true) === entry.size;
  return start - at + (isShort ? 12 : 20);
}

function locate(bytes: Uint8Array, entry: LocatedEntry): { data: Uint8Array; local: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.localOffset;
  if (view.getUint32(start, true) !== LOCAL.signature) throw new RangeError("no local header");
  const from =
    start + LOCAL.length + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const to = from + entry.compressedSize;
  if (to > bytes.length) throw new RangeError("the data ends behind the file");
  return {
    data: bytes.subarray(from, to),
    local: bytes.subarray(start, to + descriptorLength(view, to, entry)),
  };
}

/** Unpacks an entry and throws where it is not what the directory says, as soon as that shows. */
function unpack(
  bytes: Uint8Array,
  entry: LocatedEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  const { data } = locate(bytes, entry);
  let length = 0;
  let checksum = 0;
  const check = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw new RangeError(`unpacks to more than ${entry.size} bytes`);
    checksum = crc32(piece, checksum);
    onPiece(piece);
  };
  if (entry.method === 8) inflatePieces(data, check);
  else storedPieces(data, check);
  if (length < entry.size) throw new RangeError(`unpacks to ${length} of ${entry.size} bytes`);
  if (checksum !== entry.crc32) throw new RangeError("the checksum does not fit");
}

function unpackWhole(bytes: Uint8Array, entry: LocatedEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(bytes, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

function createArchive(file: string, bytes: Uint8Array, entries: readonly LocatedEntry[]): Archive {
  const exact = new Map(entries.map((entry) => [entry.name, entry]));
  const folded = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): LocatedEntry | undefined =>
    exact.get(name) ?? folded.get(name.toLowerCase());
  const on = <Result>(name: string, act: (entry: LocatedEntry) => Result): Result => {
    const entry = find(name);
    if (!entry) throw new HostError("damaged", file, `the part ${name} is missing`);
    try {
      return act(entry);
    } catch (cause) {
      if (cause instanceof HostError) throw cause;
      throw new HostError("damaged", file, `${name}: ${String(cause)}`, { cause });
    }
  };
  return {
    entries,
    has: (name) => find(name) !== undefined,
    read: (name) => on(name, (entry) => unpackWhole(bytes, entry)),
    readPieces: (name, onPiece) => on(name, (entry) => unpack(bytes, entry, onPiece)),
    stored: (name) =>
      on(name, (entry) => ({
        local: locate(bytes, entry).local,
        central: bytes.subarray(entry.centralOffset, entry.centralOffset + entry.centralLength),
      })),
  };
}

function refuseOtherPackages(file: string, archive: Archive): void {
  const mimetype = archive.has("mimetype")
    ? new TextDecoder().decode(archive.read("mimetype"))
    : "";
  if (mimetype.startsWith("application/vnd.oasis.opendocument")) {
    throw new HostError("open-document", file, mimetype);
  }
  if (!archive.has("[Content_Types].xml")) {
    throw new HostError("not-a-workbook", file, "a ZIP file without [Content_Types].xml");
  }
}

/**
 * Opens the bytes of an Office package. Throws a HostError whose code says what the file is instead, or what is wrong
 * with it; whether the package holds a workbook is for its reader to find out.
 */
export function openArchive(file: string, bytes: Uint8Array): Archive {
  refuseForeignFormat(file, bytes);
  const entries = readZipDirectory(file, bytes);
  refuseHostileDirectory(file, entries);
  const archive = createArchive(file, bytes, entries);
  refuseOtherPackages(file, archive);
  return archive;
}
