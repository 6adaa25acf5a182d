import type { Variant } from "../vocabulary/vocabulary";
import type { Family } from "./family";
import { indicatorBlocks } from "./indicator-blocks";
import { oneFormASheet } from "./one-form-a-sheet";
import {
  courseLedger,
  datedLedger,
  longLedger,
  pairedLedger,
  roleGroupLedger,
  twoRowLedger,
} from "./ledgers";
import { stackedForms } from "./stacked-forms";

const SEEN: readonly Family[] = [
  oneFormASheet,
  stackedForms,
  indicatorBlocks,
  datedLedger,
  pairedLedger,
  twoRowLedger,
  longLedger,
];

const HELD_OUT_ONLY: readonly Family[] = [roleGroupLedger, courseLedger];

/** The families of each variant; those only in `held-out` are compositions that no reader was developed on. */
export const FAMILIES: Readonly<Record<Variant, readonly Family[]>> = {
  seen: SEEN,
  "held-out": [...SEEN, ...HELD_OUT_ONLY],
};
