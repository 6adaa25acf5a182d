/** The oldest set of the Excel API that we work with; what lies above it is used only where it was asked for. */
export const API_FLOOR = { set: "ExcelApi", version: "1.13" } as const;

/**
 * What we make use of above the floor. `sets` is what the Excel must offer; `member` is a member of one of those sets that
 * the copy of office.js must have: the library answers for sets by asking Excel, and may itself be older than Excel is.
 */
export const CAPABILITIES = [
  {
    id: "whole-file",
    sets: [
      { set: "CompressedFile", version: "1.1" },
      { set: "File", version: "1.1" },
    ],
    member: { class: "Office.Document", name: "getFileAsync" },
    neededFor: "what the API does not tell: notes, conditional formats and the date system",
  },
  {
    id: "notes",
    sets: [{ set: "ExcelApi", version: "1.18" }],
    member: { class: "Excel.Worksheet", name: "notes" },
    neededFor: "reading the notes beside cells",
  },
  {
    id: "undo-group",
    sets: [{ set: "ExcelApi", version: "1.20" }],
    // The option `mergeUndoGroup` leaves no trace that can be looked for; this member came with it.
    member: { class: "Excel.CustomFunctionManager", name: "setVisibility" },
    neededFor: "taking a whole writing back with one undo",
  },
] as const;

export type Capability = (typeof CAPABILITIES)[number];

export type CapabilityId = Capability["id"];
