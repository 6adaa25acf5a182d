const HASH_BITS = 15;
const HASH_MASK = 0x7fff;
const MAGIC = 0xce4b;

/** The 16-bit hash of a password that `password` attributes hold: ECMA-376 part 4, 14.7.1, for passwords of ASCII. */
export function legacyPasswordHash(password: string): string {
  const codes = [...password].map((character) => character.charCodeAt(0) & 0xff);
  const hash = codes.reduceRight((sum, code) => rotate(sum) ^ code, 0);
  return (rotate(hash) ^ codes.length ^ MAGIC).toString(16).toUpperCase().padStart(4, "0");
}

const rotate = (bits: number): number =>
  ((bits >> (HASH_BITS - 1)) & 1) | ((bits << 1) & HASH_MASK);
