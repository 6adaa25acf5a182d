import type { SheetPurpose } from "../../../core";

/**
 * The names that a sheet bears while it is written and while it waits to be removed. Both are at most 31 characters
 * long, as Excel asks of sheet names.
 */
const UNFINISHED = "_shinchoku.new.";
const OUTDATED = "_shinchoku.old.";

/** The name of a sheet that is being written. */
export const unfinishedName = (purpose: SheetPurpose): string => UNFINISHED + purpose;

/** The name of a sheet whose successor is in place. */
export const outdatedName = (purpose: SheetPurpose): string => OUTDATED + purpose;

/** Whether a sheet is one that an interrupted writing left behind. */
export const isTemporaryName = (name: string): boolean => name.startsWith(UNFINISHED);
