import type { ValueRole } from "../../indicators";
import {
  createLogicalGrid,
  type LogicalCell,
  type MergedArea,
  type SheetSnapshot,
} from "../../workbook";
import type { AnsweredCode, Profile, RelativeArea } from "./profile";
import { resolveArea } from "./relative-area";
import { sheetShape } from "./sheet-shape";

/** What a profile says of one sheet, with its areas found. */
export type CorrectedSheet = {
  /** The role that a place was given; null where none was. */
  roleAt(row: number, column: number): ValueRole | null;
  /** Whether a cell was said to hold a year. */
  holdsYear(cell: LogicalCell): boolean;
  /**
   * The id of the choice by which people answered a note of this code on a cell; null where they did not, or with none that
   * is offered there: how two rows lie is answered for all below, among which a cell may ask for its own role.
   */
  answerAt(
    code: AnsweredCode,
    cell: Pick<LogicalCell, "top" | "left">,
    isOffered?: (choice: string) => boolean,
  ): string | null;
  /** Whether a cell was said to be no part of a table. */
  isLeftOut(cell: Pick<LogicalCell, "top" | "left">): boolean;
  /** The texts that corrections count from and that the sheet does not have. */
  readonly missingAnchors: readonly string[];
};

const contains = ({ top, left, bottom, right }: MergedArea, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

type Answer = { readonly code: AnsweredCode; readonly choice: string; readonly area: MergedArea };

/** A sheet of which nobody has said anything. */
export const UNCORRECTED: CorrectedSheet = {
  roleAt: () => null,
  holdsYear: () => false,
  answerAt: () => null,
  isLeftOut: () => false,
  missingAnchors: [],
};

/** Finds the corrections of a profile that are for a sheet of this shape. */
export function correctedSheet(profile: Profile | null, sheet: SheetSnapshot): CorrectedSheet {
  if (!profile || profile.sheets.length === 0) return UNCORRECTED;
  const shape = sheetShape(sheet);
  const corrections = profile.sheets.flatMap((entry) =>
    shape !== "" && entry.shape === shape ? entry.corrections : [],
  );
  if (corrections.length === 0) return UNCORRECTED;
  const grid = createLogicalGrid(sheet);
  const missing: string[] = [];
  const find = (area: RelativeArea): readonly MergedArea[] => {
    const found = resolveArea(grid, area);
    if (found.length === 0) missing.push(area.anchor);
    return found;
  };
  const roles: { readonly role: ValueRole; readonly area: MergedArea }[] = [];
  const years: MergedArea[] = [];
  const leftOut: MergedArea[] = [];
  const answers: Answer[] = [];
  for (const correction of corrections) {
    if (correction.kind === "years") years.push(...find(correction.area));
    else if (correction.kind === "role") {
      const { role } = correction;
      roles.push(...find(correction.area).map((area) => ({ role, area })));
    } else if (correction.kind === "answer") {
      const { code, choice } = correction;
      answers.push(...find(correction.area).map((area) => ({ code, choice, area })));
    } else if (correction.area) leftOut.push(...find(correction.area));
    else leftOut.push({ top: 1, left: 1, bottom: grid.rowCount, right: grid.columnCount });
  }
  return {
    roleAt: (row, column) => roles.find(({ area }) => contains(area, row, column))?.role ?? null,
    holdsYear: ({ top, left }) => years.some((area) => contains(area, top, left)),
    answerAt: (code, { top, left }, isOffered = () => true) =>
      answers.find(
        ({ code: answered, choice, area }) =>
          answered === code && isOffered(choice) && contains(area, top, left),
      )?.choice ?? null,
    isLeftOut: ({ top, left }) => leftOut.some((area) => contains(area, top, left)),
    missingAnchors: missing,
  };
}
