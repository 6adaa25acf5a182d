/** Sizes in bytes (FIPS 180-4, 5.2.1 and 6.2). */
const BLOCK = 64;
const LENGTH_FIELD = 8;
const WORDS_OF_BLOCK = 16;
const ROUNDS = 64;

/** The first 32 bits behind the point of the square (`power` 1/2) or cube (1/3) roots of the first primes. */
function rootsOfPrimes(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Uint32Array.from(primes, (prime) => {
    const root = prime ** power;
    return Math.floor((root - Math.floor(root)) * 2 ** 32);
  });
}

const CONSTANTS = rootsOfPrimes(ROUNDS, 1 / 3);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The last bytes with the bit 1, zeros and the length in bits, in one block or two. */
function paddedEnd(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % BLOCK));
  const size = rest.length + 1 + LENGTH_FIELD <= BLOCK ? BLOCK : 2 * BLOCK;
  const end = new Uint8Array(size);
  end.set(rest);
  end[rest.length] = 0x80;
  new DataView(end.buffer).setBigUint64(size - LENGTH_FIELD, BigInt(bytes.length) * 8n);
  return end;
}

/** Works the blocks of some bytes into the eight words of the hash. */
function workIn(hash: Uint32Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const schedule = new Uint32Array(ROUNDS);
  for (let start = 0; start + BLOCK <= bytes.length; start += BLOCK) {
    for (let index = 0; index < WORDS_OF_BLOCK; index += 1) {
      schedule[index] = view.getUint32(start + index * 4);
    }
    extend(schedule);
    compress(hash, schedule);
  }
}

function extend(schedule: Uint32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = WORDS_OF_BLOCK; index < ROUNDS; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)];
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = at(index - 16) + first + at(index - 7) + second;
  }
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < ROUNDS; round += 1) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const word = (CONSTANTS[round] ?? 0) + (schedule[round] ?? 0);
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + chosen + word) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = (hash[index] ?? 0) + word;
  });
}

/**
 * The SHA-256 of bytes in 64 hexadecimal digits (FIPS 180-4). Our own, because browsers offer theirs only to pages of
 * a secure origin, and only asynchronously.
 */
export function sha256(bytes: Uint8Array): string {
  const hash = rootsOfPrimes(8, 1 / 2);
  workIn(hash, bytes);
  workIn(hash, paddedEnd(bytes));
  return [...hash].map((word) => word.toString(16).padStart(8, "0")).join("");
}
