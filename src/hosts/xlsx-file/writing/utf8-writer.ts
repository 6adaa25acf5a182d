const FIRST_SIZE = 1 << 14;
/** The most bytes that a UTF-16 unit becomes. */
const WIDEST_UNIT = 3;

/** Text in UTF-8, put together from pieces: joined first and encoded afterwards, all of them would be copied thrice. */
export class Utf8Writer {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  write(text: string): void {
    const most = this.#length + text.length * WIDEST_UNIT;
    if (most > this.#bytes.length) this.#grow(most);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What was written. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(most: number): void {
    const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}
