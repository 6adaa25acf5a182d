import { NO_FILL, type CellFormat } from "../../../excel-simulator/model/cell-format";
import { cellAt, lineAt } from "../../../excel-simulator/model/cell-look";
import { STRICTEST_OPTIONS } from "../../../excel-simulator/model/protection";
import { createSheet, type Sheet } from "../../../excel-simulator/model/sheet";
import { freshSheetId } from "../../../excel-simulator/model/sheet-id";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";

const LINE = { style: "Continuous", weight: "Thin", color: "#A6A6A6" } as const;

const decorated = (plain: CellFormat): CellFormat => ({
  numberFormat: "0.0%",
  fill: { pattern: "Gray25", color: "#FFFF00", patternColor: "#FF0000", gradient: null },
  font: {
    ...plain.font,
    name: "ＭＳ 明朝",
    size: 10.5,
    bold: true,
    underline: "Double",
    color: "#0563C1",
  },
  borders: { top: LINE, bottom: { ...LINE, style: "Double", weight: "Thick" }, diagonalUp: LINE },
  alignment: {
    horizontal: "CenterAcrossSelection",
    vertical: "Distributed",
    wrapText: true,
    shrinkToFit: false,
    indentLevel: 2,
    textOrientation: -45,
    readingOrder: "LeftToRight",
  },
  locked: false,
  formulaHidden: true,
});

function fillCells(sheet: Sheet): void {
  const contents = ["題名\n二行目 _x000D_", 0.123, true, { error: "#N/A" }, "=1+1"];
  contents.forEach((value, index) => {
    cellAt(sheet, { row: 1, column: index + 1 }).value = value;
  });
  Object.assign(cellAt(sheet, { row: 2, column: 1 }), { formula: 'A1&"<&>"', value: "x<&>" });
  cellAt(sheet, { row: 2, column: 2 }).format = decorated(sheet.plainFormat);
  cellAt(sheet, { row: 2, column: 3 }).format = {
    ...sheet.plainFormat,
    numberFormat: "m/d/yyyy",
    fill: {
      ...NO_FILL,
      pattern: "LinearGradient",
      color: "#FFFFFF",
      gradient: {
        attributes: { degree: "90" },
        stops: [
          { position: 0, color: "#FFFFFF" },
          { position: 1, color: "#4472C4" },
        ],
      },
    },
  };
  const links = [
    { address: "https://city.example/計画", documentReference: null, screenTip: null },
    { address: null, documentReference: "'別 表'!B6", screenTip: "別 表!B6" },
  ];
  links.forEach((hyperlink, index) => {
    Object.assign(cellAt(sheet, { row: 3, column: index + 1 }), { value: "リンク", hyperlink });
  });
}

function arrangeSheet(sheet: Sheet): void {
  sheet.mergedAreas.push({ top: 5, left: 1, bottom: 6, right: 3 });
  Object.assign(lineAt(sheet.rows, 4), { size: 30 });
  Object.assign(lineAt(sheet.rows, 8), { hidden: true });
  Object.assign(lineAt(sheet.columns, 2), { size: 90, format: decorated(sheet.plainFormat) });
  Object.assign(lineAt(sheet.columns, 3), { size: 90, hidden: true });
  sheet.tabColor = "#FF0000";
  sheet.showGridlines = false;
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.autoFilter = { top: 1, left: 1, bottom: 3, right: 3 };
  sheet.selection = { top: 3, left: 2, bottom: 3, right: 2 };
  sheet.protection = {
    options: { ...STRICTEST_OPTIONS, allowSort: true, selectionMode: "Unlocked" },
    password: { password: "CC1A" },
  };
  sheet.customProperties.set("印", "値 <1>");
  sheet.names.push({ name: "自分の名前", formula: "$A$1", visible: true, comment: "説明" });
  sheet.notes.push({ row: 1, column: 1, text: "メモ\n二行目", author: "企画課" });
}

function setUpPage(sheet: Sheet): void {
  Object.assign(sheet.pageLayout, {
    orientation: "Landscape",
    paperSize: 9,
    zoom: { kind: "fit", horizontal: 1, vertical: null },
    centerHorizontally: true,
    printTitleRows: "$1:$2",
    printTitleColumns: "$A:$A",
    printArea: "$A$1:$C$9,$E$1:$F$9",
    headersFooters: {
      ...sheet.pageLayout.headersFooters,
      leftFooter: "報告書 A&&B",
      rightFooter: "&P / &N",
    },
  });
}

/** A workbook with something of everything that the simulator keeps in files, tables and charts left aside. */
export function workbookWithEverything(): Workbook {
  const workbook = createWorkbook("全部.xlsx", "別 表");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  fillCells(sheet);
  arrangeSheet(sheet);
  setUpPage(sheet);
  for (const visibility of ["hidden", "very-hidden"] as const) {
    const other = createSheet(freshSheetId(workbook.sheets), visibility);
    other.visibility = visibility;
    workbook.sheets.push(other);
  }
  workbook.dateSystem = "1904";
  workbook.structureProtection = { password: { password: "83AF" } };
  workbook.names.push({ name: "_mark", formula: "'別 表'!$A$1", visible: false, comment: "" });
  workbook.settings.set("設定", { rules: ["a", 1, null] });
  workbook.customXmlParts.push({
    id: "{0A1B2C3D-0000-0000-0000-000000000001}",
    xml: '<marks xmlns="urn:example:marks"><mark at="A1"/></marks>',
  });
  return workbook;
}
