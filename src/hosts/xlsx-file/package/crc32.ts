const TABLE_ENTRIES = 256;
const POLYNOMIAL = 0xedb88320;
/** Eight bytes are taken at once, each through a table of its own (slicing by eight). */
const SLICES = 8;

function shifted(value: number): number {
  let rest = value;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
}

/** What a byte does to the checksum when so many further bytes follow; the slices lie one behind the other. */
const table = new Int32Array(TABLE_ENTRIES * SLICES);
for (let byte = 0; byte < TABLE_ENTRIES; byte += 1) {
  let value = byte;
  for (let slice = 0; slice < SLICES; slice += 1) {
    value = shifted(value);
    table[slice * TABLE_ENTRIES + byte] = value;
  }
}

const entry = (slice: number, byte: number): number => table[slice * TABLE_ENTRIES + byte] ?? 0;

/** What the four bytes of a word do when so many bytes follow them. */
const ofWord = (value: number, behind: number): number =>
  entry(behind + 3, value & 0xff) ^
  entry(behind + 2, (value >>> 8) & 0xff) ^
  entry(behind + 1, (value >>> 16) & 0xff) ^
  entry(behind, value >>> 24);

/** The CRC-32 checksum of ZIP (APPNOTE 4.4.7), as an unsigned number; goes on from that of the bytes before, if any. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let checksum = ~before;
  let at = 0;
  for (; at + SLICES <= bytes.length; at += SLICES) {
    checksum =
      ofWord(checksum ^ view.getInt32(at, true), 4) ^ ofWord(view.getInt32(at + 4, true), 0);
  }
  for (; at < bytes.length; at += 1) {
    checksum = (checksum >>> 8) ^ entry(0, (checksum ^ (bytes[at] ?? 0)) & 0xff);
  }
  return ~checksum >>> 0;
}
