import type { Archive } from "./archive";
import { literalBytes, standsAt } from "./byte-literals";
import {
  createXmlParser,
  encodingOf,
  unlessIllFormed,
  type XmlListener,
  type XmlParser,
} from "./xml";

/**
 * Elements that come by the hundred thousand and are nearly always written alike: those are read by a pattern, in a
 * third of the parser's time. Whatever is written otherwise goes to the parser, which sees the text around.
 */
export type PlainElements = {
  /** How such an element begins: `<c `. */
  readonly start: string;
  /** Whether they may stand where the parser is now. */
  expected(): boolean;
  /** Reads as many as it can straight from the bytes and returns the position behind them, or the same. */
  skim?(bytes: Uint8Array, at: number): number;
  /** Reads the one that a text begins with, if it does; returns how much of the text it read. */
  read(text: string): number;
};

const ENTITIES = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);
const ENTITY = /&[a-z]+;/g;
const PLAIN_CHARACTERS = "[^<>&\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]*";

/** The source of a pattern for character data that is well-formed for certain: no markup, no references but the predefined. */
export const PLAIN_TEXT = `${PLAIN_CHARACTERS}(?:&(?:amp|lt|gt|quot|apos);${PLAIN_CHARACTERS})*`;

/** The text that stands for itself in a piece of XML which `PLAIN_TEXT` matched. */
export const decodePlainText = (text: string): string =>
  text.includes("&") ? text.replace(ENTITY, (entity) => ENTITIES.get(entity) ?? entity) : text;

/** A longer stretch without a tag goes to the parser, which need not have it whole. */
const LONGEST_WAIT = 1024 * 1024;
const [START_OF_TAG, END_OF_TAG] = ["<".charCodeAt(0), ">".charCodeAt(0)];
const [EXCLAMATION, QUESTION] = ["!".charCodeAt(0), "?".charCodeAt(0)];
const USUAL_DECLARATIONS = [`<?xml version="1.0"`, `<?xml version='1.0'`].map(literalBytes);

/** In comments, CDATA and processing instructions anything may look like an element; XML 1.1 ends lines otherwise. */
function needsParser(bytes: Uint8Array, tag: number): boolean {
  const next = bytes[tag + 1];
  if (next === EXCLAMATION) return true;
  return next === QUESTION && !USUAL_DECLARATIONS.some((usual) => standsAt(bytes, tag, usual));
}

/** Where the next element begins that may be plain, or the end; -1 where something lies before it that needs the parser. */
function nextStart(bytes: Uint8Array, from: number, start: Uint8Array): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== START_OF_TAG) continue;
    if (needsParser(bytes, at)) return -1;
    if (at > from && standsAt(bytes, at, start)) return at;
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Shares a part's text out between the parser and the reader of plain elements. */
class TextSharing {
  #waiting: Uint8Array = new Uint8Array(0);
  #plain: PlainElements | null;
  readonly #decoder: TextDecoder;
  readonly #start: Uint8Array;

  constructor(
    readonly parser: XmlParser,
    encoding: string,
    plain: PlainElements,
  ) {
    // The parser takes a byte order mark for what it is; only at the very beginning is it one.
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#start = literalBytes(plain.start);
    this.#plain = encoding === "utf-8" ? plain : null;
  }

  /** Cuts behind a tag, so that no element and no character is torn apart. */
  write(piece: Uint8Array): void {
    if (!this.#plain) {
      this.parser.write(this.#decoder.decode(piece, { stream: true }));
      return;
    }
    const bytes = joined(this.#waiting, piece);
    const end = bytes.lastIndexOf(END_OF_TAG) + 1;
    this.#waiting = bytes.subarray(end);
    const rest = this.#share(bytes.subarray(0, end), this.#plain);
    if (rest.length > 0 || this.#waiting.length > LONGEST_WAIT) {
      this.#leaveToParser(joined(rest, this.#waiting));
    }
  }

  end(): void {
    if (this.#plain) this.#leaveToParser(this.#waiting);
    this.parser.write(this.#decoder.decode());
    this.parser.end();
  }

  #leaveToParser(rest: Uint8Array): void {
    this.#plain = null;
    this.#waiting = new Uint8Array(0);
    this.write(rest);
  }

  /** Returns what is left when something is met that only the parser understands. */
  #share(bytes: Uint8Array, plain: PlainElements): Uint8Array {
    for (let at = 0; at < bytes.length;) {
      if (plain.skim && plain.expected()) at = plain.skim(bytes, at);
      const end = nextStart(bytes, at, this.#start);
      if (end < 0) return bytes.subarray(at);
      const text = this.#decoder.decode(bytes.subarray(at, end));
      const read = plain.expected() ? plain.read(text) : 0;
      if (read < text.length) this.parser.write(text.slice(read));
      at = end;
    }
    return bytes.subarray(bytes.length);
  }
}

/** Reads a part as `readXml` does, unpacking it as it goes, and hands elements written in the plain way to their own reader. */
export function readPlainXml(
  file: string,
  archive: Archive,
  part: string,
  listener: XmlListener,
  plain: PlainElements,
): void {
  const parser = createXmlParser(listener);
  let sharing: TextSharing | null = null;
  archive.readPieces(part, (piece) => {
    unlessIllFormed(file, part, () => {
      sharing ??= new TextSharing(parser, encodingOf(piece), plain);
      sharing.write(piece);
    });
  });
  unlessIllFormed(file, part, () => {
    if (sharing) sharing.end();
    else parser.end();
  });
}
