import type { Variant } from "../vocabulary/vocabulary";
import { cardGrid } from "./card-grid";
import { departmentForms } from "./department-forms";
import type { Family } from "./family";
import { formsSideBySide } from "./forms-side-by-side";
import { continuedLedger, dividedLedger, judgedLedger, levelledLedger } from "./fresh-ledgers";
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
import { narrativeForms } from "./narrative-forms";
import { narrativeTable } from "./narrative-table";
import { oneFormASheet } from "./one-form-a-sheet";
import { indicatorsAcross } from "./indicators-across";
import { indicatorSheets } from "./indicator-sheets";
import { ledgerAYear } from "./ledger-a-year";
import { ledgerADepartment, ledgerAGoal } from "./parted-ledgers";
import { scoreSheets } from "./score-sheets";
import { stackedForms } from "./stacked-forms";
import { transposedForms } from "./transposed-forms";
import { yearBands } from "./year-bands";

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

const OPENED_SECOND_ONLY: readonly Family[] = [
  cardGrid,
  transposedForms,
  judgedLedger,
  departmentForms,
  yearBands,
  onGraphPaper(cardGrid),
];

const HELD_OUT_ONLY: readonly Family[] = [
  levelledLedger,
  dividedLedger,
  continuedLedger,
  indicatorSheets,
  narrativeForms,
  onGraphPaper(transposedForms),
];

const OPENED: readonly Family[] = [...SEEN, ...OPENED_ONLY];

/** The families of each variant; those only in `held-out` are compositions that no reader was developed on. */
export const FAMILIES: Readonly<Record<Variant, readonly Family[]>> = {
  seen: SEEN,
  opened: OPENED,
  "opened-second": [...OPENED, ...OPENED_SECOND_ONLY],
  "held-out": [...OPENED, ...HELD_OUT_ONLY],
};
