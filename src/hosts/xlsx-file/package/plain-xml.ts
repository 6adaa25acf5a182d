import type { Archive } from "./archive";
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
  /** Reads those that follow each other from a position on; returns the position behind the last, or the same. */
  read(text: string, at: number): number;
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

/** Longer texts without a tag go to the parser, which need not have them whole. */
const LONGEST_WAIT = 1024 * 1024;
/** In comments, CDATA and processing instructions anything may look like an element. */
const MAY_HIDE_TAGS = /<[!?](?!xml )/;

/** Shares a part's text out between the parser and the reader of plain elements. */
class TextSharing {
  #waiting = "";
  #plain: PlainElements | null;

  constructor(
    readonly parser: XmlParser,
    plain: PlainElements,
  ) {
    this.#plain = plain;
  }

  /** Cuts behind a tag, so that no element and no `<!` is torn apart. */
  write(piece: string): void {
    const text = this.#waiting + piece;
    const end = text.lastIndexOf(">") + 1;
    this.#waiting = text.slice(end);
    if (MAY_HIDE_TAGS.test(text) || this.#waiting.length > LONGEST_WAIT) this.#plain = null;
    if (this.#plain) this.#share(text.slice(0, end), this.#plain);
    else {
      this.#waiting = "";
      this.parser.write(text);
    }
  }

  end(): void {
    this.parser.write(this.#waiting);
    this.parser.end();
  }

  #share(text: string, plain: PlainElements): void {
    for (let at = 0; at < text.length;) {
      if (plain.expected()) at = plain.read(text, at);
      const next = text.indexOf(plain.start, at + 1);
      const end = next < 0 ? text.length : next;
      if (at < end) this.parser.write(text.slice(at, end));
      at = end;
    }
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
  const sharing = new TextSharing(createXmlParser(listener), plain);
  let decoder: TextDecoder | null = null;
  unlessIllFormed(file, part, () => {
    archive.readPieces(part, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      sharing.write(decoder.decode(piece, { stream: true }));
    });
    if (decoder) sharing.write(decoder.decode());
    sharing.end();
  });
}
