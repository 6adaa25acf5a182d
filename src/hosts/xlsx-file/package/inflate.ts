import { Inflate } from "fflate";

/** Small enough that even the tightest compression overshoots a lying size by no more than a few megabytes. */
const PIECE = 16 * 1024;

/** Unpacks raw deflate data of a known size; throws where the data unpacks to more or to less than that. */
export function inflateTo(size: number, compressed: Uint8Array): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError(`unpacks to more than ${size} bytes`);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  if (length < size) throw new RangeError(`unpacks to ${length} of ${size} bytes`);
  return out;
}
