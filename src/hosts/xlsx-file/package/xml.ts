import { SaxesParser, type SaxesTagNS } from "saxes";
import { HostError } from "../../host-error";

/** The value of an attribute by its local name, whatever its prefix, or by its name as written; null where the element has none. */
export type ReadAttribute = (name: string) => string | null;

/** What a reader of a part listens to; names are local names, so that prefixes and strict namespaces do not matter. */
export type XmlListener = {
  /** `attribute` is valid during the call only. */
  open?(name: string, attribute: ReadAttribute): void;
  /** Character data, CDATA included; a text may arrive in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
};

const PIECE = 64 * 1024;
/** Parts of workbooks nest a dozen deep; looking up namespaces takes time by the square of the depth. */
const DEEPEST = 256;
/** The parser holds a text, a comment or a tag until its end; cells hold at most 32,767 characters. */
const LONGEST_TEXT = 32 * 1024 * 1024;
const UTF_16_LITTLE = /^(fffe|3c00)/;
const UTF_16_BIG = /^(feff|003c)/;

/** The encoding of a part as its first bytes tell: UTF-16 with or without a byte order mark, else UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 2)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  if (UTF_16_LITTLE.test(start)) return "utf-16le";
  return UTF_16_BIG.test(start) ? "utf-16be" : "utf-8";
}

function attributeOf(tag: SaxesTagNS, name: string): string | null {
  const plain = tag.attributes[name];
  if (plain) return plain.value;
  for (const written in tag.attributes) {
    const attribute = tag.attributes[written];
    if (attribute?.local === name) return attribute.value;
  }
  return null;
}

/** Throws where elements lie deeper in each other than any workbook has them. */
export function refuseDepth(depth: number): void {
  if (depth > DEEPEST) throw new RangeError(`elements nest deeper than ${DEEPEST}`);
}

/** Thrown for what no program writes into workbooks, well-formed though it may be. */
class Refused extends Error {
  constructor(
    readonly code: "unsafe" | "too-large",
    message: string,
  ) {
    super(message);
  }
}

/** Bombs are built of them. */
function refuseEntities(doctype: string): void {
  if (doctype.includes("<!ENTITY")) throw new Refused("unsafe", "entities are declared");
}

/** Takes a text piece by piece; throws where it is ill-formed. */
export type XmlParser = { write(text: string): void; end(): void };

/** Prepares to parse one XML text. */
export function createXmlParser(listener: XmlListener): XmlParser {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let current: SaxesTagNS | null = null;
  let depth = 0;
  let unfinished = 0;
  const attribute: ReadAttribute = (name) => current && attributeOf(current, name);
  const onText = (text: string): void => {
    unfinished = 0;
    listener.text?.(text);
  };
  parser.on("opentag", (tag) => {
    current = tag;
    unfinished = 0;
    depth += 1;
    refuseDepth(depth);
    listener.open?.(tag.local, attribute);
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("comment", () => {
    unfinished = 0;
  });
  parser.on("doctype", refuseEntities);
  parser.on("closetag", (tag) => {
    unfinished = 0;
    depth -= 1;
    listener.close?.(tag.local);
  });
  return {
    write(text) {
      unfinished += text.length;
      if (unfinished > LONGEST_TEXT) throw new Refused("too-large", "a text without end");
      parser.write(text);
    },
    end: () => void parser.close(),
  };
}

/** Reads a part; what goes wrong becomes a HostError that names it: `unsafe` for entities of its own, `too-large` for a text without end, else `damaged`. */
export function unlessIllFormed(file: string, part: string, read: () => void): void {
  try {
    read();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const code = cause instanceof Refused ? cause.code : "damaged";
    throw new HostError(code, file, `${part}: ${String(cause)}`, { cause });
  }
}

/**
 * Reads an XML part in one pass, in UTF-8 or UTF-16 as its first bytes tell, without defining entities. Throws a
 * HostError `damaged` that names the part where it is ill-formed.
 */
export function readXml(
  file: string,
  part: string,
  bytes: Uint8Array,
  listener: XmlListener,
): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const parser = createXmlParser(listener);
  unlessIllFormed(file, part, () => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.end();
  });
}
