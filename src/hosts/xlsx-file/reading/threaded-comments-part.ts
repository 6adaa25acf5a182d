import { formatAddress, parseAddress, type CellNote, type CellPosition } from "../../../core";
import type { Archive } from "../package/archive";
import { readXml, type ReadAttribute } from "../package/xml";
import { decodeXstring } from "./xstring";

type ThreadedComment = {
  readonly position: CellPosition;
  readonly person: string;
  readonly isReply: boolean;
};

/** The names of the people who comment, by the id that threads name them by (MS-XLSX, Persons). */
export function readPersonsPart(
  file: string,
  archive: Archive,
  part: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element !== "person") return;
      names.set(attribute("id") ?? "", decodeXstring(attribute("displayName") ?? ""));
    },
  });
  return names;
}

function readComment(attribute: ReadAttribute): ThreadedComment | null {
  const position = parseAddress(attribute("ref") ?? "");
  const isReply = attribute("parentId") !== null;
  return position && { position, person: attribute("personId") ?? "", isReply };
}

/**
 * Reads the threads of a threaded comments part (MS-XLSX, Threaded Comments), one note a cell by whoever began the thread; throws a
 * HostError `damaged` where it cannot be read.
 */
export function readThreadedCommentsPart(
  file: string,
  archive: Archive,
  part: string,
  persons: ReadonlyMap<string, string>,
): readonly CellNote[] {
  const threads = new Map<string, CellNote>();
  let comment: ThreadedComment | null = null;
  let isText = false;
  let text = "";
  const addTo = (thread: CellNote | undefined, { position, person, isReply }: ThreadedComment) => {
    const words = decodeXstring(text);
    const author = persons.get(person) || null;
    if (!thread) return { ...position, author, text: words };
    return isReply
      ? { ...thread, text: `${thread.text}\n${words}` }
      : { ...thread, author, text: `${words}\n${thread.text}` };
  };
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "threadedComment") {
        comment = readComment(attribute);
        text = "";
      }
      isText = element === "text";
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(element) {
      isText = false;
      if (element !== "threadedComment" || !comment) return;
      const address = formatAddress(comment.position);
      threads.set(address, addTo(threads.get(address), comment));
    },
  });
  return [...threads.values()];
}
