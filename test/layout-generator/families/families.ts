import type { Variant } from "../vocabulary/vocabulary";
import type { Family } from "./family";
import { formsSideBySide } from "./forms-side-by-side";
import { onGraphPaper } from "./graph-paper";
import { indicatorBlocks, yearDownBlocks } from "./indicator-blocks";
import {
  courseLedger,
  datedLedger,
  longLedger,
  pairedLedger,
  roleGroupLedger,
  twoRowLedger,
} from "./ledgers";
import { mixedSheets } from "./mixed-sheets";
import { narrativeTable } from "./narrative-table";
import { oneFormASheet } from "./one-form-a-sheet";
import { indicatorsAcross } from "./indicators-across";
import { ledgerAYear } from "./ledger-a-year";
import { ledgerADepartment, ledgerAGoal } from "./parted-ledgers";
import { scoreSheets } from "./score-sheets";
import { stackedForms } from "./stacked-forms";

const SEEN: readonly Family[] = [
  oneFormASheet,
  stackedForms,
  indicatorBlocks,
  yearDownBlocks,
  datedLedger,
  pairedLedger,
  twoRowLedger,
  longLedger,
  roleGroupLedger,
  courseLedger,
  onGraphPaper(oneFormASheet),
  onGraphPaper(pairedLedger),
  narrativeTable,
  scoreSheets,
];

const OPENED_ONLY: readonly Family[] = [
  onGraphPaper(roleGroupLedger),
  ledgerAYear,
  indicatorsAcross,
  ledgerADepartment,
  ledgerAGoal,
  mixedSheets,
  formsSideBySide,
  onGraphPaper(twoRowLedger),
  onGraphPaper(indicatorBlocks),
];

/** The families of each variant; those only in `opened` came with it. */
export const FAMILIES: Readonly<Record<Variant, readonly Family[]>> = {
  seen: SEEN,
  opened: [...SEEN, ...OPENED_ONLY],
};
