import type { ValueRole } from "../../indicators";
import {
  createLogicalGrid,
  type LogicalCell,
  type MergedArea,
  type SheetSnapshot,
} from "../../workbook";
import type { AnsweredCode, Correction, Profile, RelativeArea } from "./profile";
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
  /** The corrections that are for cells of the sheet, with where. */
  readonly placed: readonly PlacedCorrection[];
  /** Whether a reader has asked the question that a correction answers. */
  wasAsked(correction: Correction): boolean;
};

/** A correction with its places on one sheet. */
export type PlacedCorrection = {
  readonly correction: Correction;
  readonly areas: readonly MergedArea[];
};

/** Whether an area has the place in it. */
export const contains = (
  { top, left, bottom, right }: MergedArea,
  row: number,
  column: number,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

type Answer = {
  readonly correction: Correction;
  readonly code: AnsweredCode;
  readonly choice: string;
  readonly area: MergedArea;
};

/** A sheet of which nobody has said anything. */
export const UNCORRECTED: CorrectedSheet = {
  roleAt: () => null,
  holdsYear: () => false,
  answerAt: () => null,
  isLeftOut: () => false,
  missingAnchors: [],
  placed: [],
  wasAsked: () => false,
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
  const placed: PlacedCorrection[] = [];
  const find = (correction: Correction, area: RelativeArea): readonly MergedArea[] => {
    const areas = resolveArea(grid, area);
    if (areas.length === 0) missing.push(area.anchor);
    else placed.push({ correction, areas });
    return areas;
  };
  const roles: { readonly role: ValueRole; readonly area: MergedArea }[] = [];
  const years: MergedArea[] = [];
  const leftOut: MergedArea[] = [];
  const answers: Answer[] = [];
  for (const correction of corrections) {
    if (correction.kind === "years") years.push(...find(correction, correction.area));
    else if (correction.kind === "role") {
      const { role } = correction;
      roles.push(...find(correction, correction.area).map((area) => ({ role, area })));
    } else if (correction.kind === "answer") {
      const { code, choice } = correction;
      answers.push(
        ...find(correction, correction.area).map((area) => ({ correction, code, choice, area })),
      );
    } else if (correction.area) leftOut.push(...find(correction, correction.area));
    else leftOut.push({ top: 1, left: 1, bottom: grid.rowCount, right: grid.columnCount });
  }
  const asked = new Set<Correction>();
  return {
    roleAt: (row, column) => roles.find(({ area }) => contains(area, row, column))?.role ?? null,
    holdsYear: ({ top, left }) => years.some((area) => contains(area, top, left)),
    answerAt: (code, { top, left }, isOffered = () => true) => {
      const found = answers.find(
        (answer) =>
          answer.code === code && isOffered(answer.choice) && contains(answer.area, top, left),
      );
      if (found) asked.add(found.correction);
      return found?.choice ?? null;
    },
    isLeftOut: ({ top, left }) => leftOut.some((area) => contains(area, top, left)),
    missingAnchors: missing,
    placed,
    wasAsked: (correction) => asked.has(correction),
  };
}
