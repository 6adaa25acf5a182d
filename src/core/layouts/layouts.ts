import type { Layout } from "./define-layout";
import { formWithTargetTable } from "./form-with-target-table/layout";
import { indicatorBlocks } from "./indicator-blocks/layout";
import { narrativeTable } from "./narrative-table/layout";
import { scoreSheet } from "./score-sheet/layout";
import { statusCountCover } from "./status-count-cover/layout";
import { yearlyPlanForm } from "./yearly-plan-form/layout";

/** Every layout that the engine knows; of several that fit a sheet, the one that accounts for most cells is taken. */
export const LAYOUTS: readonly Layout[] = [
  formWithTargetTable,
  indicatorBlocks,
  yearlyPlanForm,
  statusCountCover,
  scoreSheet,
  narrativeTable,
];
