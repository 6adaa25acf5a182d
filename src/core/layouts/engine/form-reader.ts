import {
  cleanNumber,
  parseUnit,
  parseValue,
  type BlankPlace,
  type IndicatorValue,
  type ParsedValue,
  type ValueRole,
} from "../../indicators";
import type { Messages } from "../../messages";
import { formatReference, topLeft, type LogicalCell } from "../../workbook";
import type { Account } from "./account";
import type { Form } from "./find-forms";
import type { Draft, FormDraft } from "./form-draft";
import type { SheetScan } from "./sheet-scan";

/** What reading cells into a draft needs. */
export type CellReader = {
  readonly scan: SheetScan;
  readonly account: Account;
  readonly draft: FormDraft;
  readonly messages: Messages;
};

/** Everything a part of a layout needs to read its piece of a form. */
export type FormReader = CellReader & { readonly form: Form };

export const referenceOf = (scan: SheetScan, cell: LogicalCell): string =>
  formatReference(scan.sheet, topLeft(cell));

/** Where a value's role and year come from. */
export type ValuePlace = {
  readonly role: ValueRole;
  readonly fiscalYear: number | null;
  readonly headers: readonly LogicalCell[];
};

/** Reads a value cell into a draft: a value where something stands, a blank place where nothing does. */
export function readValueCell(
  reader: CellReader,
  target: Draft,
  cell: LogicalCell,
  { role: said, fiscalYear, headers }: ValuePlace,
): void {
  const { scan, account } = reader;
  const role = scan.corrections.roleAt(cell.top, cell.left) ?? said;
  const place = {
    role,
    fiscalYear,
    cell: referenceOf(scan, cell),
    headers: headers.map((header) => referenceOf(scan, header)),
  };
  for (const header of headers) account.use(header, "label");
  if (cell.text === "") {
    target.blanks.push(place);
    return;
  }
  account.use(cell, "value", { role, fiscalYear });
  const value = valueOf(place, cell.text, understand(cell, role, target));
  target.values.push(value);
  noteDoubts(reader, cell, value);
}

/** Reads what was written in words below a label. */
export function readNarrative(
  { scan, account, draft }: CellReader,
  label: string,
  cell: LogicalCell,
): void {
  if (cell.text === "") return;
  account.use(cell, "narrative");
  draft.shared.narratives.push({ label, text: cell.text, cell: referenceOf(scan, cell) });
}

/** Written out, since this is done for every figure of a workbook. */
function valueOf(
  { role, fiscalYear, cell, headers }: BlankPlace,
  text: string,
  { kind, measures, absence }: ParsedValue,
): IndicatorValue {
  const value = { role, fiscalYear, cell, headers, text, kind, measures };
  return absence === undefined ? value : { ...value, absence };
}

/** A self-rating is kept in its own words; a goal in figures counts in the unit that its form states. */
function understand(cell: LogicalCell, role: ValueRole, target: Draft): ParsedValue {
  if (cell.value?.kind === "error") return { kind: "text", measures: [] };
  const unit = target.fields.unit;
  const text = unroundedText(cell) ?? cell.text;
  const parsed = parseValue(text, unit ? parseUnit(unit.text) : null);
  return role !== "status" || parsed.kind === "score" || parsed.kind === "absent"
    ? parsed
    : { kind: "text", measures: [] };
}

function noteDoubts(reader: CellReader, cell: LogicalCell, value: IndicatorValue): void {
  if (unroundedText(cell) !== null) noteCell(reader, "value-rounded", cell);
  else if (mayBeShare(value)) noteCell(reader, "share-doubtful", cell);
  const isError = cell.value?.kind === "error";
  const isProse = value.kind !== "text" || !/\d/.test(value.text.normalize("NFKC"));
  if (value.role === "status") {
    if (value.text.includes("。")) noteCell(reader, "value-not-understood", cell);
    return;
  }
  if (isError || isProse) return;
  noteCell(reader, "value-not-understood", cell);
}

/** Notes a doubt on a cell of the form. */
export function noteCell(
  { scan, draft, messages }: CellReader,
  code:
    | "value-not-understood"
    | "value-rounded"
    | "share-doubtful"
    | "year-doubtful"
    | "mark-differs"
    | "value-repeated"
    | "name-from-line"
    | "department-assumed",
  cell: LogicalCell | undefined,
): void {
  if (!cell) return;
  const reference = referenceOf(scan, cell);
  const message = messages.notes[code]({ cell: reference, text: cell.text });
  draft.notes.push({ code, cell: reference, message });
}

/** A bare 0.777 in a column of % may mean 0.777 % or 77.7 %. */
const mayBeShare = ({ kind, measures, text }: IndicatorValue): boolean =>
  kind === "percent" &&
  measures.some(({ number }) => number > 0 && number < 1) &&
  !/[%％割パ]/.test(text);

const PLAIN_FIGURE = /^-?\d[\d,]*(?:\.(\d+))?$/;
const LARGEST_ROUNDING = 0.05;

/** What a number is in full where its format rounds so much away that a verdict could turn: 0.777 shown as 1; else null. */
function unroundedText({ text, value }: LogicalCell): string | null {
  const shown = PLAIN_FIGURE.exec(text);
  if (value?.kind !== "number" || !shown) return null;
  const difference = Math.abs(Number(text.replaceAll(",", "")) - value.number);
  const isRounding = difference <= 0.5 * 10 ** -(shown[1]?.length ?? 0);
  return isRounding && difference > LARGEST_ROUNDING * Math.abs(value.number)
    ? String(cleanNumber(value.number))
    : null;
}
