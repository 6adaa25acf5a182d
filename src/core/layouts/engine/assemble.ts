import { normaliseText, parseUnit, type Indicator, type IndicatorValue } from "../../indicators";
import type { Layout } from "../define-layout";
import { headingOfLevel, type Form } from "./find-forms";
import type { Draft, FieldText, FormDraft } from "./form-draft";
import { referenceOf } from "./form-reader";
import type { SheetScan } from "./sheet-scan";

/** An indicator that has no key yet: keys are given when all of a workbook's are known. */
export type KeylessIndicator = Omit<Indicator, "key">;

/** Puts together what the parts of a form gathered: one indicator a record, or one for the whole form. */
export function assembleForm(
  scan: SheetScan,
  layout: Pick<Layout, "initiativeHeading">,
  form: Pick<Form, "headings">,
  draft: FormDraft,
): readonly KeylessIndicator[] {
  const context = formContext(scan, layout, form, draft.shared);
  const records = draft.records.length > 0 ? draft.records : [null];
  return records.flatMap((record) => {
    const indicator = assembleRecord(scan, context, draft.shared, record);
    return indicator ? [indicator] : [];
  });
}

type FormContext = {
  readonly goal: string | null;
  readonly initiative: FieldText | null;
  readonly numbers: readonly string[];
};

/** What the headings above a form say of it. */
function formContext(
  scan: SheetScan,
  layout: Pick<Layout, "initiativeHeading">,
  form: Pick<Form, "headings">,
  shared: Draft,
): FormContext {
  const own = layout.initiativeHeading
    ? headingOfLevel(form.headings, layout.initiativeHeading)
    : null;
  return {
    goal: shared.goal ?? headingOfLevel(form.headings, 1)?.heading.text ?? null,
    initiative:
      shared.fields.initiative ??
      (own && { text: own.heading.text, cell: referenceOf(scan, own.cell) }),
    numbers: form.headings.map(({ heading }) => heading.number),
  };
}

function assembleRecord(
  scan: SheetScan,
  context: FormContext,
  shared: Draft,
  record: Draft | null,
): KeylessIndicator | null {
  const initiative = record?.fields.initiative ?? context.initiative;
  const name = record?.fields.name ?? shared.fields.name ?? initiative;
  if (!name) return null;
  const values = [...(record?.values ?? []), ...shared.values];
  const stated = (record?.fields.number ?? shared.fields.number)?.text;
  const path = [...context.numbers, ...shared.numbers, ...(record?.numbers ?? [])].join("-");
  return {
    sheet: scan.sheet,
    number: stated ?? (path === "" ? null : path),
    goal: record?.goal ?? context.goal,
    initiative: initiative?.text ?? null,
    name: normaliseLines(name.text),
    unit: unitOf(record?.fields.unit ?? shared.fields.unit, values),
    department: (record?.fields.department ?? shared.fields.department)?.text ?? null,
    nameCell: name.cell,
    values,
    blanks: [...(record?.blanks ?? []), ...shared.blanks],
    narratives: [...(record?.narratives ?? []), ...shared.narratives],
  };
}

/** A name broken over lines is one line in every list. */
const normaliseLines = (text: string): string => text.replace(/\s*\r?\n\s*/g, " ").trim();

/** The unit that the form states, else the one that all its figures share. */
function unitOf(stated: FieldText | undefined, values: readonly IndicatorValue[]): string | null {
  if (stated) return parseUnit(stated.text) ? normaliseText(stated.text) : null;
  const units = new Set<string | null>();
  for (const { measures } of values) for (const { unit } of measures) units.add(unit);
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}
