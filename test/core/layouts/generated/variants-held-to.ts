/** The variants on which what must hold of any layout is held; on `opened-second` four of the invariants do not hold yet. */
export const VARIANTS_HELD_TO = ["seen", "opened"] as const;
