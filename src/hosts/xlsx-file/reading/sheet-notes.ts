import { formatAddress, type CellNote } from "../../../core";
import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { readRelationships } from "../package/relationships";
import { readCommentsPart } from "./comments-part";
import { readPersonsPart, readThreadedCommentsPart } from "./threaded-comments-part";
import { unlessDamaged } from "./unless-damaged";
import type { WorkbookPart } from "./workbook-part";

/** The notes beside a worksheet's cells, row by row; null where they cannot be read. */
export type ReadSheetNotes = (worksheetPart: string) => readonly CellNote[] | null;

/** Prepares to read the notes of a workbook's sheets: damage to them is no damage to the workbook. */
export function createNotesReader(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): ReadSheetNotes {
  let persons: ReadonlyMap<string, string> | null = null;
  const allPersons = (): ReadonlyMap<string, string> => {
    const part = workbook.relationships.find(({ kind }) => kind === "person")?.target;
    return part === undefined ? new Map<string, string>() : readPersonsPart(file, archive, part);
  };
  const partsRead = new Set<string>();
  return (worksheetPart) =>
    unlessDamaged(() => {
      const parts = readRelationships(file, archive, worksheetPart);
      const partsOf = (kind: string): readonly string[] =>
        parts.flatMap((part) => (part.kind === kind ? [part.target] : []));
      const legacy = partsOf("comments");
      const threaded = partsOf("threadedComment");
      readOnce(file, partsRead, [...legacy, ...threaded]);
      if (threaded.length > 0) persons ??= allPersons();
      const names = persons ?? new Map<string, string>();
      return oneForEachCell([
        ...legacy.flatMap((part) => readCommentsPart(file, archive, part)),
        ...threaded.flatMap((part) => readThreadedCommentsPart(file, archive, part, names)),
      ]);
    });
}

/** A thousand sheets of one large part would multiply it. */
function readOnce(file: string, partsRead: Set<string>, parts: readonly string[]): void {
  for (const part of parts.map((name) => name.toLowerCase())) {
    if (partsRead.has(part)) throw new HostError("damaged", file, `two sheets share ${part}`);
    partsRead.add(part);
  }
}

/** A thread comes after the note that stands in for it where programs do not know threads, and takes its place. */
function oneForEachCell(notes: readonly CellNote[]): readonly CellNote[] {
  return [...new Map(notes.map((note) => [formatAddress(note), note])).values()].sort(
    (first, second) => first.row - second.row || first.column - second.column,
  );
}
