import {
  isTemplate,
  TEMPLATE_PURPOSES,
  type TemplatePurpose,
  type WorkbookSnapshot,
} from "../../workbook";
import { assignEntries } from "../sheets/attention/assign-entries";
import { shownRow, type AttentionRow } from "../sheets/attention/columns";
import { keptEntries } from "../sheets/attention/kept-entries";
import type { SheetContext } from "../sheets/sheet-context";
import type { TemplatePlan } from "../workbook-plan";
import { planTemplate } from "./plan-template";

/** Filled-in layouts, and why placeholders or whole layouts were left as they are. */
export type PlannedTemplates = {
  readonly templates: readonly TemplatePlan[];
  readonly notes: readonly string[];
};

/** Plans a filled-in copy of every layout of people's own in a workbook. */
export function planTemplates(into: WorkbookSnapshot, context: SheetContext): PlannedTemplates {
  const notes: string[] = [];
  const layouts = into.sheets.filter(isTemplate);
  if (layouts.length === 0) return { templates: [], notes };
  const withEntry = entriesOf(context);
  const taken = new Map<TemplatePurpose, string>(
    into.sheets.flatMap(({ name, purpose }): [TemplatePurpose, string][] =>
      isTemplatePurpose(purpose) ? [[purpose, name]] : [],
    ),
  );
  const tell = (sentence: string): void => void notes.push(sentence);
  const templates = layouts.flatMap((sheet) => {
    const name = filledName(sheet.name, context);
    const purpose = purposeFor(name, taken);
    if (purpose) return [planTemplate({ sheet, purpose, name, context, withEntry, tell })];
    tell(context.messages.templates.tooMany(sheet.name, TEMPLATE_PURPOSES.length));
    return [];
  });
  return { templates, notes };
}

const isTemplatePurpose = (purpose: string | null): purpose is TemplatePurpose =>
  TEMPLATE_PURPOSES.some((each) => each === purpose);

/** The copy of that name is replaced, whatever else was filled in meanwhile; else the first purpose that is free is taken. */
function purposeFor(name: string, taken: Map<TemplatePurpose, string>): TemplatePurpose | null {
  const former = TEMPLATE_PURPOSES.find((purpose) => taken.get(purpose) === name);
  const purpose = former ?? TEMPLATE_PURPOSES.find((each) => !taken.has(each)) ?? null;
  if (purpose) taken.set(purpose, name);
  return purpose;
}

/** Excel takes 31 UTF-16 units for the name of a sheet. */
const LONGEST_NAME = 31;

function filledName(sheet: string, { messages }: SheetContext): string {
  const characters = [...sheet];
  let name = messages.templates.filled(sheet);
  while (name.length > LONGEST_NAME) {
    characters.pop();
    name = messages.templates.filled(`${characters.join("")}…`);
  }
  return name;
}

/** Finds what people typed beside an indicator. */
function entriesOf(context: SheetContext): (row: SheetContext["rows"][number]) => AttentionRow {
  const entries = keptEntries(context.kept.attention);
  const { byRow } = assignEntries(entries, context.rows, (row) => shownRow(context, row));
  return (row) => ({ ...row, entry: byRow.get(row) });
}
