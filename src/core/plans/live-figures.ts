import {
  formatReference,
  parseReference,
  quotedReference,
  type WorkbookSnapshot,
} from "../workbook";
import type { SourceCell } from "./blocks";
import type { PlanContent } from "./workbook-plan";

/** The numbers that stand in a workbook's own cells, by reference; no texts, dates or sheets of ours. */
export type PlainNumbers = ReadonlyMap<string, number>;

/** What a figure is more than the number of its cell: 千, 百万 and the like beside it, or a percentage. */
const FACTORS = [1, 100, 1_000, 10_000, 1_000_000, 100_000_000];

/** Apart by no more than what binary fractions add. */
const CERTAIN = 1e-12;

/** Gathers the plain numbers of a workbook. */
export const plainNumbers = ({ sheets }: WorkbookSnapshot): PlainNumbers =>
  new Map(
    sheets
      .filter(({ purpose }) => purpose === null)
      .flatMap(({ name, cells }) =>
        cells.flatMap((cell): [string, number][] =>
          cell.value.kind === "number" ? [[formatReference(name, cell), cell.value.number]] : [],
        ),
      ),
  );

/**
 * A figure as a formula that follows the cell it comes from, times what its unit makes of it (`'12'!E10*1000`); as it is where
 * that cell holds no plain number, or one that the figure is no round multiple of.
 */
export function liveFigure(
  content: PlanContent,
  { cell }: SourceCell,
  numbers: PlainNumbers,
): PlanContent {
  const stored = numbers.get(cell);
  const reference = parseReference(cell);
  if (content.kind !== "number" || stored === undefined || !reference) return content;
  const { number, format } = content;
  const factor = FACTORS.find((each) => isSame(stored * each, number));
  if (factor === undefined) return content;
  const address = quotedReference(reference.sheet, reference.position);
  const formula = factor === 1 ? address : `${address}*${factor}`;
  return { kind: "formula", formula, number, format };
}

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= CERTAIN * Math.abs(other);
