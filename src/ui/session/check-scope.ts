import type { CheckReport, Selection, WorkbookReading } from "../../core";

/** What people look at: everything, one sheet, or what a department answers for; null for what names no department. */
export type CheckScope =
  | { readonly kind: "everything" }
  | { readonly kind: "sheet"; readonly file: string; readonly sheet: string }
  | { readonly kind: "department"; readonly department: string | null };

export const EVERYTHING: CheckScope = { kind: "everything" };

/** The part of the workbooks that a scope takes, for the engine. */
export function selectionOf(scope: CheckScope): Selection {
  switch (scope.kind) {
    case "everything":
      return {};
    case "sheet":
      return { files: [scope.file], sheets: [scope.sheet] };
    case "department":
      return { departments: [scope.department] };
  }
}

/** The departments to choose from, in the order in which they first appear; null last, where something names none. */
export function departmentsIn({
  workbooks,
  findings,
}: Pick<CheckReport, "workbooks" | "findings">): readonly (string | null)[] {
  const all = [...workbooks.flatMap(({ indicators }) => indicators), ...findings];
  const found = new Set(all.map(({ department }) => department));
  return [...found].sort((first, second) => Number(first === null) - Number(second === null));
}

/** The scope as far as it is still there: a sheet that is gone, or a department that nobody names any more, is everything. */
export function scopeWithin(
  scope: CheckScope,
  readings: readonly WorkbookReading[],
  departments: readonly (string | null)[],
): CheckScope {
  const isThere =
    scope.kind === "sheet"
      ? readings.some(
          ({ file, sheetNames }) => file === scope.file && sheetNames.includes(scope.sheet),
        )
      : scope.kind === "everything" || departments.includes(scope.department);
  return isThere ? scope : EVERYTHING;
}

/** A text that tells one scope from another, for the form control; a sheet is whichever is shown. */
export const scopeKey = (scope: CheckScope): string =>
  scope.kind === "department" ? JSON.stringify(scope.department) : scope.kind;
