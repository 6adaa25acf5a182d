const TABLE_ENTRIES = 256;
const POLYNOMIAL = 0xedb88320;

const table = Int32Array.from({ length: TABLE_ENTRIES }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The CRC-32 checksum of ZIP (APPNOTE 4.4.7), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let checksum = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    checksum = (checksum >>> 8) ^ (table[(checksum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~checksum >>> 0;
}
