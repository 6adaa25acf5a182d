import { indicatorKeyWords } from "../../../layouts";
import type { KeptList } from "../kept-lists/read-kept-list";

/** What people typed beside an indicator, and what the list said of it. */
export type KeptEntry = {
  readonly number: string;
  readonly initiative: string;
  readonly indicator: string;
  readonly department: string;
  /** The cell that the verdict rested on, as `sheet!A1`. */
  readonly cell: string;
  readonly workbook: string;
  readonly response: string;
  readonly comment: string;
  /** What stands in the columns that people added, by their headings. */
  readonly added: ReadonlyMap<string, string>;
};

/** The words that tell an indicator from others, as its key does. */
export const wordsOfEntry = ({ initiative, indicator }: KeptEntry): string =>
  indicatorKeyWords(initiative || null, indicator);

/** What people typed into the list, beside which indicators. */
export const keptEntries = ({ rows }: KeptList): readonly KeptEntry[] =>
  rows.map(({ fields, added }) => ({
    number: fields.get("number") ?? "",
    initiative: fields.get("initiative") ?? "",
    indicator: fields.get("indicator") ?? "",
    department: fields.get("department") ?? "",
    cell: fields.get("cell") ?? "",
    workbook: fields.get("workbook") ?? "",
    response: fields.get("response") ?? "",
    comment: fields.get("comment") ?? "",
    added,
  }));
