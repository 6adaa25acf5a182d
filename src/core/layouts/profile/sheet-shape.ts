import { createLogicalGrid, type LogicalCell, type SheetSnapshot } from "../../workbook";
import { headerMeaning } from "../tables/header-meaning";
import { plainHeader } from "../tables/plain-header";

/** With fewer labels a sheet says too little of its shape to be told from others. */
const FEWEST_LABELS = 2;

/** The words of a label without dress, counting marks and years, as they are compared between sheets. */
export const shapeWords = (text: string): string => plainHeader(text)?.words ?? "";

/**
 * A fingerprint of how a sheet's labels lie: their words without years and marks, row by row, with the order of their
 * columns. It knows no values, no distances and no count of alike rows, so a sheet keeps it when its table moves, gets
 * more records, or is filled in for another year. Empty where the sheet has hardly any labels.
 */
export function sheetShape(sheet: SheetSnapshot): string {
  const labels = createLogicalGrid(sheet).filled.filter(isLabel);
  if (labels.length < FEWEST_LABELS) return "";
  const lefts = [...new Set(labels.map(({ left }) => left))].sort((one, other) => one - other);
  const rows = new Map<number, string[]>();
  for (const { top, left, text } of labels) {
    const said = `${lefts.indexOf(left)}${shapeWords(text)}`;
    rows.set(top, [...(rows.get(top) ?? []), said]);
  }
  return [...new Set([...rows.values()].map((row) => row.join(",")))].join("/");
}

function isLabel({ text }: LogicalCell): boolean {
  const meaning = headerMeaning(text);
  return meaning !== null && meaning.certain;
}
