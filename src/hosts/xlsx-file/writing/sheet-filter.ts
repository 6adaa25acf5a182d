import type { MergedArea, SheetPlan } from "../../../core";

/** The area of a sheet's own filter buttons; null where a table brings its own, as a sheet has only one such area. */
export const sheetFilter = ({ filter, tables }: SheetPlan): MergedArea | null =>
  tables.length > 0 ? null : filter;
