import { zlibSync } from "fflate";
import { crc32 } from "../../src/hosts/xlsx-file/package/crc32";

/** An RGBA picture: rows from the top, four bytes a pixel, colours not multiplied by opacity. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BYTES_PER_PIXEL = 4;
/** 8 bits a channel, RGBA, deflate, no interlace. */
const PICTURE_KIND = [8, 6, 0, 0, 0];
const PLACE_OF_WIDTH = 16;
const PLACE_OF_HEIGHT = 20;

/** Encodes a picture as PNG (W3C PNG specification, third edition); same picture, same bytes. */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const header = Uint8Array.of(...bigEndian(width), ...bigEndian(height), ...PICTURE_KIND);
  const rowLength = width * BYTES_PER_PIXEL;
  const rows = new Uint8Array(height * (rowLength + 1));
  for (let row = 0; row < height; row += 1) {
    // Each row begins with its filter: 0 for none.
    rows.set(pixels.subarray(row * rowLength, (row + 1) * rowLength), row * (rowLength + 1) + 1);
  }
  return join([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** The size in pixels that a PNG states; null for bytes that are no PNG. */
export function pngSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null {
  const isPng = SIGNATURE.every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.length < PLACE_OF_HEIGHT + 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(PLACE_OF_WIDTH), height: view.getUint32(PLACE_OF_HEIGHT) };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(type), data]);
  return join([
    Uint8Array.from(bigEndian(data.length)),
    body,
    Uint8Array.from(bigEndian(crc32(body))),
  ]);
}

const bigEndian = (number: number): number[] => [
  (number >>> 24) & 0xff,
  (number >>> 16) & 0xff,
  (number >>> 8) & 0xff,
  number & 0xff,
];

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
