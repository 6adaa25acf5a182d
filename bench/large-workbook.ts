import { cellAt } from "../excel-simulator/model/cell-look";
import { addSheet } from "../excel-simulator/model/sheet-list";
import { createWorkbook, type Workbook } from "../excel-simulator/model/workbook";

const SHEETS = 200;
const ROWS = 60;
const COLUMNS = 25;

const TEXTS = ["人", "令和3年度", "検討・実施", "→", "時間外勤務の縮減に取り組む。"];

/** 200 sheets of 60 × 25 filled cells: words, figures, a merged title and a hidden row on each. */
export function largeWorkbook(): Workbook {
  const workbook = createWorkbook("large.xlsx", "1");
  for (let number = 2; number <= SHEETS; number += 1) addSheet(workbook, String(number));
  for (const sheet of workbook.sheets) {
    for (let row = 1; row <= ROWS; row += 1) {
      for (let column = 1; column <= COLUMNS; column += 1) {
        const index = row * COLUMNS + column;
        const text = TEXTS[index % TEXTS.length] ?? "";
        cellAt(sheet, { row, column }).value = index % 2 === 0 ? index * 1.5 : text;
      }
    }
    sheet.mergedAreas = [{ top: 1, left: 1, bottom: 1, right: 5 }];
    for (let column = 2; column <= 5; column += 1) cellAt(sheet, { row: 1, column }).value = null;
    sheet.rows.set(3, { size: null, hidden: true, format: null });
  }
  return workbook;
}
