import type { CellPosition, Severity } from "../core";

/** A marked cell as it was recorded, with the fill that it had as a host tells it. */
export type RecordedMark<Fill> = CellPosition & {
  readonly severity: Severity;
  readonly fill: Fill;
};

/** A cell that bears the fill of a mark now. */
export type FoundMark = CellPosition & { readonly severity: Severity };

export type PairedMarks<Fill> = {
  /** Cells to give a fill back to. */
  readonly restored: readonly (CellPosition & { readonly fill: Fill })[];
  /** Recorded cells that bear no mark any more: people changed their fill or removed them. */
  readonly kept: readonly CellPosition[];
};

/**
 * Pairs recorded marks with those found. Where rows or columns were inserted or removed, marks lie elsewhere but still in the same
 * order; so what is not found in its place is paired in that order. A found mark beyond all records, such as a copy, gets `none`.
 */
export function pairMarks<Fill>(
  recorded: readonly RecordedMark<Fill>[],
  found: readonly FoundMark[],
  none: Fill,
): PairedMarks<Fill> {
  const isFound = new Set(found.map(keyOf));
  const isRecorded = new Set(recorded.map(keyOf));
  const inPlace = recorded.filter((mark) => isFound.has(keyOf(mark)));
  const missing = recorded.filter((mark) => !isFound.has(keyOf(mark)));
  const elsewhere = found.filter((mark) => !isRecorded.has(keyOf(mark)));
  const moved = SEVERITIES.flatMap((severity) =>
    inOrder(elsewhere, severity).map((mark, index) => ({
      ...mark,
      fill: inOrder(missing, severity)[index]?.fill ?? none,
    })),
  );
  const kept = SEVERITIES.flatMap((severity) =>
    inOrder(missing, severity).slice(inOrder(elsewhere, severity).length),
  );
  return {
    restored: [...inPlace, ...moved].map(({ row, column, fill }) => ({ row, column, fill })),
    kept: kept.map(({ row, column }) => ({ row, column })),
  };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

const keyOf = ({ row, column, severity }: FoundMark): string => `${row},${column},${severity}`;

const inOrder = <Mark extends FoundMark>(marks: readonly Mark[], severity: Severity): Mark[] =>
  marks
    .filter((mark) => mark.severity === severity)
    .sort((first, second) => first.row - second.row || first.column - second.column);
