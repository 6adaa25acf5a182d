import type { SummaryFigure } from "../../indicators";
import type { Messages } from "../../messages";
import type { Layout, Part } from "../define-layout";
import { isSectionLine } from "../heading";
import type { ReadingNote } from "../reading";
import { useFurniture } from "../tables/use-lines";
import { openAccount, type Account } from "./account";
import { assembleForm, type KeylessIndicator } from "./assemble";
import type { Form } from "./find-forms";
import { emptyFormDraft } from "./form-draft";
import { referenceOf, type FormReader } from "./form-reader";
import { readIndicatorRows } from "./read-indicator-rows";
import {
  readField,
  readNarratives,
  readProseBelowLines,
  readRowOfFields,
  readSummary,
  readValue,
} from "./read-labelled";
import { readStatusCounts } from "./read-status-counts";
import { readYearsAcross } from "./read-years-across";
import type { SheetScan } from "./sheet-scan";

/** What one way of reading makes of a sheet. */
export type Attempt = {
  readonly layout: string;
  readonly account: Account;
  readonly indicators: readonly KeylessIndicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
};

/** Reads the forms of a declared layout. */
export function readWithLayout(
  scan: SheetScan,
  layout: Layout,
  forms: readonly Form[],
  messages: Messages,
): Attempt {
  const account = openAccount(scan.grid.filled);
  useTitles(scan, forms, account);
  const readings = forms.map((form) => {
    const draft = emptyFormDraft();
    const reader: FormReader = { scan, form, account, draft, messages };
    for (const part of layout.parts) readPart(reader, part);
    for (const { cell } of form.headings) account.use(cell, "heading");
    useRemainingLabels(reader);
    const indicators = assembleForm(scan, layout, form, draft);
    if (indicators.length === 0 && draft.shared.values.length > 0) noteIncomplete(reader);
    return { indicators, draft };
  });
  useFurniture(scan, account);
  return {
    layout: layout.id,
    account,
    indicators: readings.flatMap(({ indicators }) => indicators),
    summaries: readings.flatMap(({ draft }) => draft.summaries),
    notes: readings.flatMap(({ draft }) => draft.notes),
  };
}

/** Values that belong to nothing that has a name. */
function noteIncomplete({ scan, form, draft, messages }: FormReader): void {
  const cell = referenceOf(scan, form.anchor.cell);
  const message = messages.notes["form-incomplete"]({ cell, text: form.anchor.cell.text });
  draft.notes.push({ code: "form-incomplete", cell, message });
}

function readPart(reader: FormReader, part: Part): void {
  switch (part.part) {
    case "field":
      return readField(reader, part);
    case "row-of-fields":
      return readRowOfFields(reader, part);
    case "value":
      return readValue(reader, part);
    case "narratives":
      return readNarratives(reader, part);
    case "prose-below-lines":
      return readProseBelowLines(reader);
    case "years-across":
      return readYearsAcross(reader, part);
    case "indicator-rows":
      return readIndicatorRows(reader, part);
    case "status-counts":
      return readStatusCounts(reader, part);
    case "summary":
      return readSummary(reader, part);
  }
}

/** Lines that stand alone above the first form are the sheet's titles, not lost values. */
function useTitles(scan: SheetScan, [first]: readonly Form[], account: Account): void {
  for (const cell of scan.grid.filled) {
    const alone = scan.grid.startingInRow(cell.top).length === 1;
    if (first && alone && cell.top < first.rows.from) account.use(cell, "title");
  }
}

/** Labels that gave no value of their own (a stub beside a table) and lines such as `<R3期末報告>`. */
function useRemainingLabels({ scan, form, account }: FormReader): void {
  for (let row = form.rows.from; row <= form.rows.to; row += 1) {
    for (const cell of scan.grid.startingInRow(row)) {
      if (scan.labelAt(cell)) account.use(cell, "label");
      else if (isSectionLine(cell.text)) account.use(cell, "heading");
    }
  }
}
