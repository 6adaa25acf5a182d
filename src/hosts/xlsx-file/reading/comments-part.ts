import { parseAddress, type CellNote } from "../../../core";
import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";
import { StringItem } from "./string-item";
import { decodeXstring } from "./xstring";

/**
 * Reads the notes of a comments part (ECMA-376 part 1, 18.7) in the order of the file; throws a HostError `damaged` where
 * it cannot be read.
 */
export function readCommentsPart(
  file: string,
  archive: Archive,
  part: string,
): readonly CellNote[] {
  const authors: string[] = [];
  const notes: CellNote[] = [];
  const item = new StringItem();
  let author: string | null = null;
  let comment: Omit<CellNote, "text"> | null = null;
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      item.open(element);
      if (element === "author") author = "";
      const position = element === "comment" ? parseAddress(attribute("ref") ?? "") : null;
      if (!position) return;
      comment = { ...position, author: authors[Number(attribute("authorId") ?? NaN)] || null };
    },
    text(text) {
      if (author === null) item.text(text);
      else author += text;
    },
    close(element) {
      item.close(element);
      if (element === "author") {
        authors.push(decodeXstring(author ?? ""));
        author = null;
      }
      if (element !== "comment") return;
      const text = item.take();
      if (comment) notes.push({ ...comment, text });
      comment = null;
    },
  });
  return notes;
}
