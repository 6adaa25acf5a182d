import { createSheet, type Sheet } from "./sheet";
import { addedSheetId } from "./sheet-id";
import { isSameSheetName, namesSheet, rewriteSheetNames } from "./sheet-reference";
import type { Workbook } from "./workbook";

/** The sheet with that id or that name, whatever its case; null for none. */
export const findSheet = (workbook: Workbook, key: string): Sheet | null =>
  workbook.sheets.find(({ id }) => id === key) ??
  workbook.sheets.find(({ name }) => isSameSheetName(name, key)) ??
  null;

/** Adds a blank worksheet behind all others. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  workbook.sheetsAdded += 1;
  const sheet = createSheet(addedSheetId(workbook.sheetsAdded), name);
  sheet.plainFormat = workbook.plainFormat;
  sheet.standardHeight = workbook.sheets[0]?.standardHeight ?? sheet.standardHeight;
  sheet.standardWidth = workbook.sheets[0]?.standardWidth ?? sheet.standardWidth;
  workbook.sheets.push(sheet);
  return sheet;
}

/** Renames a sheet, and with it everything that refers to the sheet by its name; links to places are not followed up. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) =>
    rewriteSheetNames(formula, (named) => (isSameSheetName(named, before) ? name : named)),
  );
}

/** Moves a sheet to a place among all tabs, from 0; the others close up. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

/** Deletes a sheet; what refers to it refers to `#REF!` from then on, and results that came from it are that error. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const position = workbook.sheets.indexOf(sheet);
  breakResults(workbook, sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  rewriteFormulas(workbook, (formula) =>
    rewriteSheetNames(formula, (named) => (isSameSheetName(named, sheet.name) ? null : named)),
  );
  if (workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = neighbourOf(workbook.sheets, position)?.id ?? "";
  }
}

/** Excel brings the next sheet to the front that people can see, or else the one before. */
function neighbourOf(sheets: readonly Sheet[], position: number): Sheet | undefined {
  const isVisible = ({ visibility }: Sheet): boolean => visibility === "visible";
  return sheets.slice(position).find(isVisible) ?? sheets.slice(0, position).findLast(isVisible);
}

function breakResults(workbook: Workbook, gone: Sheet): void {
  for (const { cells } of workbook.sheets) {
    for (const cell of cells.values()) {
      if (cell.formula !== null && namesSheet(cell.formula, gone.name)) {
        cell.value = { error: "#REF!" };
      }
    }
  }
}

function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula);
  for (const sheet of workbook.sheets) rewriteFormulasOf(sheet, rewrite);
}

/** Rewrites every formula of a sheet: of its cells, names, conditional formats and charts. */
export function rewriteFormulasOf(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const name of sheet.names) name.formula = rewrite(name.formula);
  for (const cell of sheet.cells.values()) {
    if (cell.formula !== null) cell.formula = rewrite(cell.formula);
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.kind === "custom") rule.formula = rewrite(rule.formula);
    if (rule.kind === "cell-value") rule.formulas = rule.formulas.map(rewrite);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = series.values === null ? null : rewrite(series.values);
    series.categories = series.categories === null ? null : rewrite(series.categories);
  }
}
