import { useSyncExternalStore } from "react";
import type { WatchedExcel } from "./watched-excel";

/** Draws a component anew after whatever happens in an Excel. */
export const useExcelVersion = (excel: WatchedExcel): number =>
  useSyncExternalStore(excel.watch, excel.version);
