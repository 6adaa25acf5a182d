import type { DateSystem, SheetSnapshot, UnseenContent, WorkbookSnapshot } from "../../../core";
import { UNSEEN_CONTENTS } from "../../../core";
import { readWholeFile } from "./whole-file";

/** Reads the bytes of an .xlsx file; given by whoever puts the host together, since hosts do not know each other. */
export type ReadFile = (file: string, bytes: Uint8Array) => Promise<WorkbookSnapshot>;

/** What Office.js does not tell and the file does. */
export type FileKnowledge = {
  readonly dateSystem: DateSystem;
  readonly unseen: readonly UnseenContent[];
  /** What a sheet has beyond its cells, by the sheet's name. */
  beside(sheet: string): Pick<SheetSnapshot, "notes" | "conditionalFormats">;
};

const NOTHING = { notes: [], conditionalFormats: [] };

const UNKNOWN: FileKnowledge = {
  dateSystem: "1900",
  unseen: UNSEEN_CONTENTS,
  beside: () => NOTHING,
};

/** Learns what it can from the whole file; where Excel gives none or it cannot be read, says that nothing was seen. */
export async function readFileKnowledge(file: string, read: ReadFile): Promise<FileKnowledge> {
  try {
    const bytes = await readWholeFile();
    return bytes ? knowledgeOf(await read(file, bytes)) : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

function knowledgeOf({ dateSystem, unseen, sheets }: WorkbookSnapshot): FileKnowledge {
  const bySheet = new Map(
    sheets.map(({ name, notes, conditionalFormats }) => [name, { notes, conditionalFormats }]),
  );
  return { dateSystem, unseen, beside: (sheet) => bySheet.get(sheet) ?? NOTHING };
}
