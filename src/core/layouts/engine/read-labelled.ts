import type { LogicalCell } from "../../workbook";
import type { Part, TextField } from "../define-layout";
import { isSectionLine, splitOrdinal } from "../heading";
import { readNarrative, readValueCell, referenceOf, type FormReader } from "./form-reader";
import { cellBeside, labelsWithin, type LabelCell } from "./sheet-scan";

type PartOf<Name extends Part["part"]> = Extract<Part, { part: Name }>;

const NUMBER = /^(?:[-\d()（）①-⑳.．０-９]+)$/;
const DEPARTMENT = /(?:課|室|部|局|署|所|センター|担当|係|委員会|事務局)$/;
const LONGEST_DEPARTMENT = 20;

/** Whether a text looks like what the field holds; words are whatever is neither a number nor a department. */
const looksLike: Readonly<Record<TextField, (text: string) => boolean>> = {
  number: (text) => NUMBER.test(text),
  department: (text) => text.length <= LONGEST_DEPARTMENT && DEPARTMENT.test(text),
  initiative: () => true,
  name: () => true,
  unit: () => true,
};

/** The labels of a concept that speak for a form: its own, else those of its section. */
function labelsOf({ scan, form }: FormReader, part: PartOf<"field">): readonly LabelCell[] {
  const own = labelsWithin(scan, part.label, form.rows);
  return own.length > 0 || !form.section ? own : labelsWithin(scan, part.label, form.section);
}

/** Reads a label with one text; a counting mark before the text joins the indicator's number. */
export function readField(reader: FormReader, part: PartOf<"field">): void {
  const [found] = labelsOf(reader, part);
  const cell = found && cellBeside(reader.scan, found.cell, part.direction);
  if (!found || !cell) return;
  reader.account.use(found.cell, "label");
  if (cell.text === "") return;
  takeField(reader, part.field, cell, found);
}

function takeField(
  reader: FormReader,
  field: TextField,
  cell: LogicalCell,
  label?: LabelCell,
): void {
  const { account, draft, scan } = reader;
  account.use(cell, "field");
  const { ordinal, words } =
    field === "initiative" || field === "name"
      ? splitOrdinal(cell.text)
      : { ordinal: null, words: cell.text };
  draft.shared.fields[field] = { text: words, cell: referenceOf(scan, cell) };
  const mark = ordinal ?? label?.label.ordinal ?? null;
  if (mark) draft.shared.numbers.push(mark);
}

/** Reads the texts to the right of a label, each into the first field that it looks like. */
export function readRowOfFields(reader: FormReader, part: PartOf<"row-of-fields">): void {
  const { scan, account, form } = reader;
  const [found] = labelsWithin(scan, part.label, form.rows);
  if (!found) return;
  account.use(found.cell, "label");
  const open = new Set(part.fields);
  for (const cell of scan.grid.startingInRow(found.cell.top)) {
    if (cell.left <= found.cell.right || scan.labelAt(cell)?.exact) continue;
    const field = part.fields.find((name) => open.has(name) && looksLike[name](cell.text));
    if (!field) continue;
    open.delete(field);
    takeField(reader, field, cell);
  }
}

/** Reads a label with one value; the year comes from the label. */
export function readValue(reader: FormReader, part: PartOf<"value">): void {
  for (const { cell: label, label: said } of labelsWithin(
    reader.scan,
    part.label,
    reader.form.rows,
  )) {
    const cell = cellBeside(reader.scan, label, part.direction);
    if (!cell || reader.scan.labelAt(cell)) continue;
    readValueCell(reader, reader.draft.shared, cell, {
      role: part.role,
      fiscalYear: said.fiscalYear,
      headers: [label],
    });
    return;
  }
}

/** Reads what was written beside every label of a concept, in the form and in its section, but for what a table gave. */
export function readNarratives(reader: FormReader, part: PartOf<"narratives">): void {
  const { scan, form, account, draft } = reader;
  const labels = [
    ...(form.section ? labelsWithin(scan, part.label, form.section) : []),
    ...labelsWithin(scan, part.label, form.rows),
  ];
  const read = new Set(draft.shared.narratives.map(({ cell }) => cell));
  for (const { cell: label } of labels) {
    const cell = cellBeside(scan, label, part.direction);
    account.use(label, "label");
    if (!cell || scan.labelAt(cell) || read.has(referenceOf(scan, cell))) continue;
    readNarrative(reader, label.text, cell);
  }
}

/** Reads free text that stands alone in the row below a line; the line is its label. */
export function readProseBelowLines(reader: FormReader): void {
  const { scan, form, account } = reader;
  for (let row = form.rows.from; row <= form.rows.to; row += 1) {
    for (const line of scan.grid.startingInRow(row).filter(({ text }) => isSectionLine(text))) {
      account.use(line, "heading");
      const [cell, ...others] = scan.grid.startingInRow(line.bottom + 1);
      if (!cell || others.length > 0 || scan.labelAt(cell)) continue;
      readNarrative(reader, line.text, cell);
    }
  }
}

/** Reads a figure by which the form sums itself up. */
export function readSummary(reader: FormReader, part: PartOf<"summary">): void {
  const { scan, form, account, draft } = reader;
  const [found] = labelsWithin(scan, part.label, form.rows);
  const cell = found && cellBeside(scan, found.cell, part.direction);
  if (!found || !cell || cell.text === "") return;
  account.use(found.cell, "label");
  account.use(cell, "summary");
  draft.summaries.push({
    kind: part.kind,
    label: part.kind === "overall-status" ? cell.text : found.cell.text,
    number: cell.value?.kind === "number" ? cell.value.number : null,
    fiscalYear: found.label.fiscalYear,
    cell: referenceOf(scan, cell),
  });
}
