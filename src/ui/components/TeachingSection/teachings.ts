import { TAUGHT_CONCEPTS, type Teaching } from "../../../core";

const ROLES = ["target", "actual", "baseline", "status"] as const;

/** Something that can be said of cells, by an id for choosing it. */
export type ChoosableTeaching = { readonly id: string; readonly teaching: Teaching };

/** What can be said of values, rows and areas. */
export const CELL_TEACHINGS: readonly ChoosableTeaching[] = [
  ...ROLES.map((role) => ({ id: `role/${role}`, teaching: { kind: "role", role } as const })),
  { id: "years", teaching: { kind: "years" } },
  { id: "no-table", teaching: { kind: "no-table" } },
  { id: "no-table-on-sheet", teaching: { kind: "no-table-on-sheet" } },
];

/** What can be said of a label's words. */
export const WORD_TEACHINGS: readonly ChoosableTeaching[] = TAUGHT_CONCEPTS.map((concept) => ({
  id: `word/${concept}`,
  teaching: { kind: "word", concept },
}));
