import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { BodyRow } from "./body-rows";
import { inEra } from "./columns";
import type { Meanings } from "./header-band";
import { isOfValues } from "./header-meaning";

/** What a row says of all its values. */
export type RowMeaning = {
  readonly role: ValueRole | null;
  readonly fiscalYear: number | null;
  readonly labels: readonly LogicalCell[];
  /** What the row is besides values: 達成率, 取組内容. */
  readonly other: "rate" | "cost" | "narrative" | null;
  /** The words that name the row where nobody knows what they mean. */
  readonly unknown: LogicalCell | null;
};

/** Reads the labels among the cells of a row that are neither names nor values. */
export function rowMeaningOf(
  labels: readonly LogicalCell[],
  meanings: Meanings,
  lastYear: number | null,
): RowMeaning {
  let role: ValueRole | null = null;
  let fiscalYear: number | null = null;
  let other: RowMeaning["other"] = null;
  let unknown: LogicalCell | null = null;
  const used: LogicalCell[] = [];
  for (const cell of labels) {
    const said = meanings(cell);
    // Only words that are surely a label say that a row holds words: names end alike.
    if (!said || (said.attribute === "narrative" && !said.certain)) {
      unknown = cell;
      continue;
    }
    if (said.attribute === "rate" || said.attribute === "cost" || said.attribute === "narrative")
      other = said.attribute;
    else if (!isOfValues(said)) continue;
    // Behind the year of the row a number such as 1993 is a figure.
    if (fiscalYear !== null && said.role === null && cell.value?.kind === "number") continue;
    used.push(cell);
    role = said.role ?? role;
    const bare =
      said.bareYear !== null && lastYear !== null ? inEra(said.bareYear, lastYear) : null;
    fiscalYear = said.fiscalYear ?? bare ?? fiscalYear;
  }
  return { role, fiscalYear, labels: used, other, unknown };
}

/** The rows of one record. */
export type RecordRow = { readonly row: BodyRow; readonly meaning: RowMeaning };
