import type { SheetPlan } from "../workbook-plan";
import { attentionSheet } from "./attention/sheet";
import { changesSheet } from "./changes/sheet";
import { departmentsSheet } from "./departments/sheet";
import { findingsSheet } from "./findings/sheet";
import { indicatorsSheet } from "./indicators/sheet";
import { methodsSheet } from "./methods/sheet";
import { recordSheet } from "./record/sheet";
import type { SheetContext } from "./sheet-context";
import { summarySheet } from "./summary/sheet";

/** The sheets of a report in the order of their tabs, null for one that has nothing to say; a new one is a folder of its own and a line here. */
export const SHEETS: readonly ((context: SheetContext) => SheetPlan | null)[] = [
  summarySheet,
  attentionSheet,
  changesSheet,
  departmentsSheet,
  indicatorsSheet,
  findingsSheet,
  methodsSheet,
  recordSheet,
];
