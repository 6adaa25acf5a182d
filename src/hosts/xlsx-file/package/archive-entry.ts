/** What the directory of a package says of one of its parts; sizes in bytes. */
export type ArchiveEntry = {
  readonly name: string;
  readonly method: 0 | 8;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
};

/** An entry with its places in the file. */
export type LocatedEntry = ArchiveEntry & {
  /** The general purpose flags, bit 3 telling of a data descriptor behind the data. */
  readonly flags: number;
  readonly localOffset: number;
  readonly centralOffset: number;
  readonly centralLength: number;
};

/** Bit 3 of the flags: sizes and checksum follow the data. */
export const DATA_DESCRIPTOR_FLAG = 1 << 3;
