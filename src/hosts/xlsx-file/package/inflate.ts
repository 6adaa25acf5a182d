import { Inflate } from "fflate";

/** Small enough that even the tightest compression overshoots a lying size by no more than a few megabytes. */
const PIECE = 16 * 1024;
const STORED_PIECE = 128 * 1024;

/** Unpacks raw deflate data piece by piece, handing each on as it comes; throws where they are no such data. */
export function inflatePieces(compressed: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  const stream = new Inflate(onPiece);
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
}

/** Hands on what lies unpacked already, piece by piece. */
export function storedPieces(stored: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  for (let at = 0; at < stored.length; at += STORED_PIECE) {
    onPiece(stored.subarray(at, at + STORED_PIECE));
  }
}
