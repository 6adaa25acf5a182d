import {
  columnLetters,
  formatAddress,
  planReport,
  type CheckReport,
  type Locale,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from "../../src/core";
import { workbook } from "./sheet-builder";

/** Plans the sheets of a report into its first workbook, or into the one given. */
export function planOf(
  report: CheckReport,
  into: WorkbookSnapshot = workbook(report.workbooks[0]?.file ?? "a.xlsx"),
  locale: Locale = "ja",
): WorkbookPlan {
  return planReport(report, { into, locale });
}

/** The sheet of a plan with the given purpose. */
export function sheetOf(plan: WorkbookPlan, purpose: SheetPlan["purpose"]): SheetPlan {
  const sheet = plan.sheets.find((each) => each.purpose === purpose);
  if (!sheet) throw new Error(`${purpose}: no such sheet`);
  return sheet;
}

/** What a cell shows, as plain text. */
export function shown({ content }: PlanCell): string {
  if (content.kind === "blank") return "";
  return content.kind === "text" ? content.text : String(content.number);
}

/** The rows of a sheet from the one that begins with a text, blank cells left out, until a row that is all blank. */
export function tableBelow(sheet: SheetPlan, firstText: string): readonly (readonly string[])[] {
  const start = sheet.cells.find((cell) => shown(cell) === firstText);
  if (!start) throw new Error(`${firstText}: no such cell`);
  const rows: (readonly string[])[] = [];
  for (let row = start.row; ; row += 1) {
    const cells = sheet.cells.filter((cell) => cell.row === row && cell.column >= start.column);
    const texts = cells.map(shown).filter((text) => text !== "");
    if (texts.length === 0) return rows;
    rows.push(texts);
  }
}

/** The cell of the row that holds one text, under the header of another. */
export function cellUnder(sheet: SheetPlan, header: string, rowText: string): PlanCell {
  const head = sheet.cells.find(
    (cell) => cell.role === "header" && shown(cell) === header && cell.row === sheet.frozenRows,
  );
  const row = sheet.cells.find(
    (cell) => cell.row > sheet.frozenRows && shown(cell) === rowText,
  )?.row;
  const cell = sheet.cells.find((each) => each.row === row && each.column === head?.column);
  if (!cell) throw new Error(`no cell under ${header} beside ${rowText}`);
  return cell;
}

/** A cell's link as `sheet!A1`; null where a click leads nowhere. */
export const linkOf = ({ goTo }: PlanCell): string | null =>
  goTo ? `${goTo.sheet}!${formatAddress(goTo.position)}` : null;

/** The texts of a sheet by their addresses. */
export const textsOf = ({ cells }: SheetPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cells
      .filter(({ content }) => content.kind !== "blank")
      .map((cell) => [`${columnLetters(cell.column)}${cell.row}`, shown(cell)]),
  );
