import type { SheetPurpose } from "../../../core";

/**
 * The names that a sheet bears while it is written and while it waits to be removed. Both are at most 31 characters
 * long, as Excel asks of sheet names.
 */
const UNFINISHED = "_shinchoku.new.";
const OUTDATED = "_shinchoku.old.";
const COPY = "copy.";

/** The name of a sheet that is being written; a copy to be kept is told from its original. */
export const unfinishedName = ({
  purpose,
  isFrozen = false,
}: {
  readonly purpose: SheetPurpose;
  readonly isFrozen?: boolean;
}): string => UNFINISHED + (isFrozen ? COPY : "") + purpose;

/** The name of a sheet whose successor is in place. */
export const outdatedName = (purpose: SheetPurpose): string => OUTDATED + purpose;

/** The custom property under which a sheet that waits to be removed keeps the name that people know it by. */
export const ORIGINAL_NAME = "shinchoku.name";

/** Whether a sheet is one that an interrupted writing left unfinished. */
export const isUnfinishedName = (name: string): boolean => name.startsWith(UNFINISHED);

/** Whether a sheet waits to be removed since its successor took its place. */
export const isOutdatedName = (name: string): boolean => name.startsWith(OUTDATED);
