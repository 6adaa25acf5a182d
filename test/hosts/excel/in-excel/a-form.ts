import { createTable } from "../../../../excel-simulator/behaviour/table-rules";
import { parseArea } from "../../../../excel-simulator/model/area";
import type { CellFormat } from "../../../../excel-simulator/model/cell-format";
import { cellAt, lineAt } from "../../../../excel-simulator/model/cell-look";
import type { Sheet } from "../../../../excel-simulator/model/sheet";
import { addSheet } from "../../../../excel-simulator/model/sheet-list";
import type { Workbook } from "../../../../excel-simulator/model/workbook";
import { parseAddress } from "../../../../src/core";

const TEXTS: Readonly<Record<string, string>> = {
  A1: "令和{{年度}}の進捗",
  A2: "全{{件数}}件",
  A4: "番号",
  B4: "指標",
  C4: "理由",
  A5: "{{一覧:全件}}{{連番}}",
  B5: "{{指標名}}",
  C5: "{{理由}}",
  A7: "計",
};

/** Adds a form of a city's own: a head, a table with a list in its last row, and a sum below it that prints as well. */
export function addForm(workbook: Workbook, look: (format: CellFormat) => CellFormat): Sheet {
  const sheet = addSheet(workbook, "様式");
  for (const [address, text] of Object.entries(TEXTS)) {
    cellAt(sheet, positionOf(address)).value = text;
  }
  const sum = cellAt(sheet, positionOf("B7"));
  sum.formula = "SUM(A5:A5)";
  sum.value = 0;
  for (const address of ["A5", "B5", "C5"]) {
    const cell = cellAt(sheet, positionOf(address));
    cell.format = look(cell.format);
  }
  lineAt(sheet.rows, 5).size = 30;
  createTable(workbook, sheet, areaOf("A4:C5"));
  sheet.pageLayout.printArea = "$A$1:$C$5";
  return sheet;
}

export function positionOf(address: string) {
  const position = parseAddress(address);
  if (!position) throw new Error(`no address ${address}`);
  return position;
}

export function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`no area ${address}`);
  return area;
}
