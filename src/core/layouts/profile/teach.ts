import type { ValueRole } from "../../indicators";
import {
  createLogicalGrid,
  type LogicalGrid,
  type MergedArea,
  type WorkbookSnapshot,
} from "../../workbook";
import { sheetsByShape } from "./alike-sheets";
import { answer } from "./answer";
import type { AnsweredCode, Correction, Profile, RelativeArea, TaughtConcept } from "./profile";
import { relativeArea } from "./relative-area";
import { shapeWords } from "./sheet-shape";

/** What a person says of the cells that they point at. */
export type Teaching =
  | { readonly kind: "role"; readonly role: ValueRole }
  | { readonly kind: "years" }
  | { readonly kind: "no-table" }
  /** The note of this code on the first cell is answered by the choice with this id. */
  | { readonly kind: "answer"; readonly code: AnsweredCode; readonly choice: string }
  /** The whole sheet holds no table. */
  | { readonly kind: "no-table-on-sheet" }
  /** The words of the first cell mean this, wherever they stand as a label. */
  | { readonly kind: "word"; readonly concept: TaughtConcept };

/** The cells that a person points at. */
export type PointedCells = { readonly sheet: string; readonly area: MergedArea };

/** Why nothing could be learnt: the sheet has too few labels to be known again, no text to count from, or no word there. */
export type TeachingRefusal = "sheet-gone" | "no-shape" | "no-anchor" | "no-word";

export const EMPTY_PROFILE: Profile = { format: 1, words: [], sheets: [] };

/** Adds to a profile what a person says of the cells they point at; for all sheets of that shape, or says why it cannot. */
export function teach(
  profile: Profile | null,
  { sheets }: WorkbookSnapshot,
  pointed: PointedCells,
  teaching: Teaching,
): Profile | TeachingRefusal {
  const known = profile ?? EMPTY_PROFILE;
  const sheet = sheets.find(({ name }) => name === pointed.sheet);
  if (!sheet) return "sheet-gone";
  const grid = createLogicalGrid(sheet);
  if (teaching.kind === "word") return teachWord(known, grid, pointed.area, teaching.concept);
  const alike = sheetsByShape(sheets).find(({ grids }) => grids.has(sheet.name));
  if (!alike) return "no-shape";
  const { shape, isShared } = alike;
  if (teaching.kind === "no-table-on-sheet") {
    return withCorrection(known, shape, { kind: "no-table", area: null });
  }
  const area = relativeArea(grid, withinUse(pointed.area, grid), isShared);
  if (!area) return "no-anchor";
  return withCorrection(known, shape, correctionOf(teaching, area));
}

function teachWord(
  profile: Profile,
  grid: LogicalGrid,
  { top, left }: MergedArea,
  concept: TaughtConcept,
): Profile | TeachingRefusal {
  const word = shapeWords(grid.at(top, left)?.text ?? "");
  if (word === "") return "no-word";
  const others = profile.words.filter((entry) => entry.word !== word);
  return { ...profile, words: [...others, { word, concept }] };
}

const correctionOf = (
  teaching: Extract<Teaching, { kind: "role" | "years" | "no-table" | "answer" }>,
  area: RelativeArea,
): Correction => {
  switch (teaching.kind) {
    case "role":
      return { kind: "role", role: teaching.role, area };
    case "answer":
      return answer(teaching.code, teaching.choice, area);
    default:
      return { kind: teaching.kind, area };
  }
};

/** Adds a correction before those known: where two speak of one cell, the newest counts. */
export function withCorrection(profile: Profile, shape: string, correction: Correction): Profile {
  const known = profile.sheets.find((entry) => entry.shape === shape)?.corrections ?? [];
  const same = JSON.stringify(correction);
  const corrections = [correction, ...known.filter((entry) => JSON.stringify(entry) !== same)];
  return {
    ...profile,
    sheets: [...profile.sheets.filter((entry) => entry.shape !== shape), { shape, corrections }],
  };
}

/** Whole rows and columns are pointed at as far as the sheet is used. */
const withinUse = (
  { top, left, bottom, right }: MergedArea,
  { rowCount, columnCount }: LogicalGrid,
): MergedArea => ({
  top,
  left,
  bottom: Math.max(top, Math.min(bottom, rowCount)),
  right: Math.max(left, Math.min(right, columnCount)),
});
