import type { PlacedSheet, PlannedSheet } from "../../sheet-placement";
import type { SheetOutline } from "../workbook-outline";

/** A planned sheet with its place in the workbook that is open in Excel. */
export type PlacedInExcel = PlacedSheet<SheetOutline, PlannedSheet>;
