import { parseUnit, parseValue, type IndicatorValue, type ValueRole } from "../../indicators";
import type { Messages } from "../../messages";
import { formatReference, topLeft, type LogicalCell } from "../../workbook";
import type { Account } from "./account";
import type { Form } from "./find-forms";
import type { Draft, FormDraft } from "./form-draft";
import type { SheetScan } from "./sheet-scan";

/** Everything a part of a layout needs to read its piece of a form. */
export type FormReader = {
  readonly scan: SheetScan;
  readonly form: Form;
  readonly account: Account;
  readonly draft: FormDraft;
  readonly messages: Messages;
};

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
  reader: FormReader,
  target: Draft,
  cell: LogicalCell,
  { role, fiscalYear, headers }: ValuePlace,
): void {
  const { scan, account } = reader;
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
  account.use(cell, "value");
  const value = { ...place, text: cell.text, ...understand(cell, role, target) };
  target.values.push(value);
  noteDoubts(reader, cell, value);
}

/** Reads what was written in words below a label. */
export function readNarrative(
  { scan, account, draft }: FormReader,
  label: string,
  cell: LogicalCell,
): void {
  if (cell.text === "") return;
  account.use(cell, "narrative");
  draft.shared.narratives.push({ label, text: cell.text, cell: referenceOf(scan, cell) });
}

/** A self-rating is kept in its own words; a goal in figures counts in the unit that its form states. */
function understand(
  cell: LogicalCell,
  role: ValueRole,
  target: Draft,
): Pick<IndicatorValue, "kind" | "measures"> {
  if (cell.value?.kind === "error") return { kind: "text", measures: [] };
  const unit = target.fields.unit;
  const parsed = parseValue(cell.text, unit ? parseUnit(unit.text) : null);
  return role !== "status" || parsed.kind === "score" || parsed.kind === "absent"
    ? parsed
    : { kind: "text", measures: [] };
}

function noteDoubts(
  { draft, messages }: FormReader,
  cell: LogicalCell,
  value: IndicatorValue,
): void {
  const isError = cell.value?.kind === "error";
  const isProse = value.kind !== "text" || !/\d/.test(value.text.normalize("NFKC"));
  if (isError || isProse || value.role === "status") return;
  const code = "value-not-understood";
  const message = messages.notes[code]({ cell: value.cell, text: value.text });
  draft.notes.push({ code, cell: value.cell, message });
}
