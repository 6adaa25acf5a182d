import { format } from "numfmt";
import { formatAddress, type CellChange } from "../../../core";
import { isRepeated, saysNumber, stillHolds } from "../../cell-changes";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../../number-display";
import type { RefusedChange, RefusedChangeReason } from "../../workbook-host";
import { isLocked } from "../marks/locked-sheets";
import { cellFromExcel } from "../reading/cell-from-excel";
import { runInExcel } from "../run-in-excel";
import { APOSTROPHE } from "./write-contents";

/** A change that can be made: the number format that the cell has, and the one that it is to have. */
export type PossibleChange = {
  readonly change: CellChange;
  readonly before: string;
  readonly after: string;
};

/** What Excel says of a cell that is to be changed. */
type FoundCell = { readonly range: Excel.Range; readonly protection: Excel.WorksheetProtection };

/** Looks which changes can be made. Throws a HostError. */
export function findPossibleChanges(changes: readonly CellChange[]): Promise<{
  readonly possible: readonly PossibleChange[];
  readonly refused: readonly RefusedChange[];
}> {
  return runInExcel(async (context) => {
    const sheets = await loadSheets(context, changes);
    const found = changes.map((change) => {
      const sheet = sheets.get(change.sheet);
      return { change, cell: sheet ? queueCell(sheet, change) : null };
    });
    await context.sync();
    const possible: PossibleChange[] = [];
    const refused: RefusedChange[] = [];
    for (const { change, cell } of found) {
      const isChanged = isRepeated(change, possible);
      const reason = isChanged ? "changed-since" : cell ? refusalOf(change, cell) : "sheet-gone";
      if (cell && reason === null) possible.push(possibleOf(change, numberFormatOf(cell)));
      else if (reason !== null) refused.push({ change, reason });
    }
    return { possible, refused };
  });
}

async function loadSheets(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("protection/protected,protection/options");
    return [name, sheet] as const;
  });
  await context.sync();
  return new Map(sheets.filter(([, sheet]) => !sheet.isNullObject));
}

function queueCell(sheet: Excel.Worksheet, { position }: CellChange): FoundCell {
  const range = sheet.getRange(formatAddress(position));
  range.load("values,text,formulas,numberFormat,valueTypes,format/protection/locked");
  return { range, protection: sheet.protection };
}

function refusalOf(change: CellChange, cell: FoundCell): RefusedChangeReason | null {
  const { values, text, formulas, valueTypes } = cell.range;
  const numberFormat = numberFormatOf(cell);
  const content = {
    value: values[0]?.[0],
    text: text[0]?.[0],
    formula: formulas[0]?.[0],
    numberFormat,
    isError: valueTypes[0]?.[0] === "Error",
  };
  // Days are refused whatever they count from, so the date system does not matter here.
  const found = cellFromExcel(change.position, content, "1900");
  if (!stillHolds(change, found)) return "changed-since";
  if (isProtected(change, cell)) return "sheet-protected";
  const { to } = change;
  if (to.kind !== "number" || saysNumber(shownAs(to.number, numberFormat), to.number)) return null;
  return "shown-otherwise";
}

/** Whether the sheet's protection forbids what the change needs: the content, or a number format as well. */
function isProtected(change: CellChange, cell: FoundCell): boolean {
  const { range, protection } = cell;
  if (!protection.protected) return false;
  const { before, after } = possibleOf(change, numberFormatOf(cell));
  return range.format.protection.locked || (before !== after && isLocked(protection));
}

const numberFormatOf = ({ range }: FoundCell): string => String(range.numberFormat[0]?.[0]);

/** What a cell of that format shows for a number; one formatted as text will have the general format. */
function shownAs(number: number, pattern: string): string {
  if (pattern === TEXT_FORMAT || pattern === GENERAL_FORMAT) return String(number);
  try {
    return format(pattern, number);
  } catch {
    return "";
  }
}

const needsGeneral = ({ to }: CellChange): boolean =>
  to.kind === "number" || (to.kind === "text" && to.text.startsWith(APOSTROPHE));

function possibleOf(change: CellChange, before: string): PossibleChange {
  const kept = before === TEXT_FORMAT && needsGeneral(change) ? GENERAL_FORMAT : before;
  return { change, before, after: change.numberFormat ?? kept };
}
