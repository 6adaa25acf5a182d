import type { Profile } from "../profiles";

const NOWHERE_UNDOABLE = [
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];

const NOT_UNDOABLE: Readonly<Record<Profile["platform"], readonly string[]>> = {
  Win32: [...NOWHERE_UNDOABLE, "Worksheet.name", "Worksheet.position", "Worksheet.visibility"],
  Web: [...NOWHERE_UNDOABLE, "NamedItem.comment", "Worksheet.standardWidth"],
};

/**
 * Whether calling or setting a member, such as `Worksheet.delete`, empties the undo list even in an Excel that can undo what
 * an add-in writes (documentation: Undo capabilities with the Excel JavaScript API).
 */
export const cannotBeUndone = (member: string, { platform }: Profile): boolean =>
  NOT_UNDOABLE[platform].includes(member);
