import type { Archive } from "../package/archive";
import {
  decodePlainText,
  PLAIN_TEXT,
  readPlainXml,
  type PlainElements,
} from "../package/plain-xml";
import { StringItem } from "./string-item";
import type { WorkbookPart } from "./workbook-part";
import { decodeXstring } from "./xstring";
import { detachedText } from "./detached-text";

const OPEN_TEXT = '<t(?: xml:space="preserve")?>';
const PHONETIC_RUNS = `(?:<rPh sb="\\d+" eb="\\d+">${OPEN_TEXT}${PLAIN_TEXT}</t></rPh>)*`;
const PHONETIC_LOOK =
  '(?:<phoneticPr fontId="\\d+"(?: type="[A-Za-z]+")?(?: alignment="[A-Za-z]+")?/>)?';
/** A string in one piece, with its reading as Excel writes it. */
const ITEM = new RegExp(
  `^<si>${OPEN_TEXT}(${PLAIN_TEXT})</t>${PHONETIC_RUNS}${PHONETIC_LOOK}</si>`,
);

/** Gathers the texts of a shared strings part, whichever way each is written. */
class SharedStringsReader {
  readonly strings: string[] = [];
  readonly #item = new StringItem();
  #inList = false;
  #inItem = false;

  readonly plain: PlainElements = {
    start: "<si>",
    expected: () => this.#inList && !this.#inItem,
    read: (text) => {
      const match = ITEM.exec(text);
      if (!match) return 0;
      this.strings.push(detachedText(decodeXstring(decodePlainText(match[1] ?? ""))));
      return match[0].length;
    },
  };

  open(element: string): void {
    if (element === "sst") this.#inList = true;
    if (element === "si") this.#inItem = true;
    this.#item.open(element);
  }

  text(text: string): void {
    this.#item.text(text);
  }

  close(element: string): void {
    this.#item.close(element);
    if (element === "sst") this.#inList = false;
    if (element !== "si") return;
    this.#inItem = false;
    this.strings.push(this.#item.take());
  }
}

/** The texts that cells point to by their position; none where the workbook has no such part. */
export function readSharedStrings(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): readonly string[] {
  const part = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || !archive.has(part)) return [];
  const reader = new SharedStringsReader();
  readPlainXml(file, archive, part, reader, reader.plain);
  return reader.strings;
}
