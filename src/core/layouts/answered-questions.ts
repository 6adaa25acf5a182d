import { formatReference, type WorkbookSnapshot } from "../workbook";
import { sheetsByShape } from "./profile/alike-sheets";
import type { AnsweredCode, Profile } from "./profile/profile";
import { resolveArea } from "./profile/relative-area";
import { taughtEntries } from "./profile/taught-entries";

/** A question that people answered, with the cells of this workbook that the answer is for. */
export type AnsweredQuestion = {
  /** Of the profile's entry, by which the answer is taken back. */
  readonly id: string;
  readonly key: string;
  readonly code: AnsweredCode;
  readonly choice: string;
  /** What stands in the first of its cells. */
  readonly text: string;
  /** `sheet!A1`; at least one. */
  readonly cells: readonly string[];
};

/** The questions that people answered and that this workbook asks, the newest first on sheets of a shape. */
export function answeredQuestions(
  { sheets }: WorkbookSnapshot,
  profile: Profile,
): readonly AnsweredQuestion[] {
  const entries = taughtEntries(profile).flatMap((entry) =>
    entry.kind === "correction" && entry.correction.kind === "answer"
      ? [{ id: entry.id, shape: entry.shape, given: entry.correction }]
      : [],
  );
  if (entries.length === 0) return [];
  const alike = new Map(sheetsByShape(sheets).map((each) => [each.shape, each]));
  return entries.flatMap(({ id, shape, given }) => {
    const cells = [...(alike.get(shape)?.grids ?? [])].flatMap(([name, grid]) =>
      resolveArea(grid, given.area).map(({ top, left }) => ({
        reference: formatReference(name, { row: top, column: left }),
        text: grid.at(top, left)?.text ?? "",
      })),
    );
    const [first] = cells;
    if (!first) return [];
    const { code, choice } = given;
    const key = JSON.stringify([shape, given]);
    return [{ id, key, code, choice, text: first.text, cells: cells.map((c) => c.reference) }];
  });
}
