import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import {
  readAppearance,
  type CellStyle,
  type SheetAppearance,
} from "../../../../src/hosts/xlsx-file/reading/appearance";
import { readWorkbookPart } from "../../../../src/hosts/xlsx-file/reading/workbook-part";
import { buildWorkbook, type WorkbookXml } from "../support/build-package";

function look(xml: string, rest: Omit<WorkbookXml, "sheets"> = {}): SheetAppearance {
  const bytes = buildWorkbook({ sheets: [{ name: "表", xml }], ...rest });
  const archive = openArchive("a.xlsx", bytes);
  const [sheet] = readAppearance("a.xlsx", archive, readWorkbookPart("a.xlsx", archive));
  if (!sheet) throw new Error("the workbook has no sheet");
  return sheet;
}

/** The style of the one record of `cellXfs`. */
function styleOf(styles: string, themeColors?: string): CellStyle | undefined {
  const rest = themeColors === undefined ? { styles } : { styles, themeColors };
  return look("<sheetData/>", rest).styles[0];
}

test("a workbook without styles looks plain", () => {
  expect(look('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>')).toEqual({
    name: "表",
    showsGridlines: true,
    defaultColumnWidth: 8.43,
    defaultRowHeight: 15,
    columnWidths: [],
    rowHeights: [],
    cells: [],
    styles: [
      {
        bold: false,
        italic: false,
        fontSize: 11,
        fontColor: null,
        fill: null,
        horizontal: "general",
        vertical: "bottom",
        wrap: false,
        borders: { top: false, right: false, bottom: false, left: false },
      },
    ],
  });
});

test("sizes, gridlines and styled cells are told", () => {
  const sheet = look(
    '<sheetViews><sheetView showGridLines="0"/><sheetView/></sheetViews><sheetFormatPr defaultColWidth="9.5" defaultRowHeight="18.75"/>' +
      '<cols><col min="1" max="16384" width="2.5"/><col min="3" max="3" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" s="9"/></row></sheetData>',
    { styles: "<cellXfs><xf/><xf/></cellXfs>" },
  );
  expect(sheet).toMatchObject({
    showsGridlines: false,
    defaultColumnWidth: 9.5,
    defaultRowHeight: 18.75,
    columnWidths: [{ from: 1, to: 16_384, width: 2.5 }],
    rowHeights: [{ row: 1, height: 30 }],
    cells: [{ row: 1, column: 1, style: 1 }],
  });
});

test("a base width stands for the default width", () => {
  expect(look('<sheetFormatPr baseColWidth="10"/>').defaultColumnWidth).toBeCloseTo(10.43);
});

test("fonts, alignment and borders are put together from their records", () => {
  const style = styleOf(
    '<fonts><font/><font><b/><i val="1"/><sz val="10.5"/><color rgb="FFFF0000"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders><border/><border><left style="thin"><color indexed="64"/></left><right/><top style="none"/><bottom style="double"/><diagonal style="thin"/></border></borders>' +
      '<cellStyleXfs><xf fontId="0"><alignment horizontal="right"/></xf></cellStyleXfs>' +
      '<cellXfs><xf fontId="1" fillId="0" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf></cellXfs>' +
      '<dxfs><dxf><font><b val="0"/></font></dxf></dxfs>',
  );
  expect(style).toEqual({
    bold: true,
    italic: true,
    fontSize: 10.5,
    fontColor: "#ff0000",
    fill: null,
    horizontal: "center",
    vertical: "top",
    wrap: true,
    borders: { top: false, right: false, bottom: true, left: true },
  });
});

test("bold that is switched off is not bold", () => {
  const style = styleOf(
    '<fonts><font><b val="0"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
  );
  expect(style?.bold).toBe(false);
});

test("edges of strict packages are named by the direction of writing", () => {
  const style = styleOf(
    '<borders><border><start style="thin"/><end style="thin"/></border></borders><cellXfs><xf/></cellXfs>',
  );
  expect(style?.borders).toEqual({ top: false, right: true, bottom: false, left: true });
});

describe("colours", () => {
  const fillOf = (fill: string, more = "", themeColors?: string): string | null | undefined =>
    styleOf(
      `<fills><fill>${fill}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>${more}`,
      themeColors,
    )?.fill;
  const solid = (color: string): string =>
    `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;

  test.each([
    ["by value", solid('rgb="FFDDEBF7"'), "#ddebf7"],
    ["by value without opacity", solid('rgb="DDEBF7"'), "#ddebf7"],
    ["of the palette", solid('indexed="22"'), "#c0c0c0"],
    ["of the palette's first eight", solid('indexed="2"'), "#ff0000"],
    ["of the system", solid('indexed="64"'), null],
    ["of the theme, light 1", solid('theme="0"'), "#ffffff"],
    ["of the theme, dark 1", solid('theme="1"'), "#000000"],
    ["of the theme, an accent", solid('theme="4"'), "#4472c4"],
    ["white made darker", solid('theme="0" tint="-0.149998474074526"'), "#d9d9d9"],
    ["an accent made lighter", solid('theme="4" tint="0.799981688894314"'), "#dae3f3"],
    ["an accent made darker", solid('theme="4" tint="-0.249977111117893"'), "#2f5597"],
    [
      "of a pattern",
      '<patternFill patternType="darkGray"><fgColor rgb="FF123456"/></patternFill>',
      "#123456",
    ],
    [
      "of no pattern",
      '<patternFill patternType="none"><fgColor rgb="FF123456"/></patternFill>',
      null,
    ],
    [
      "of a gradient's start",
      '<gradientFill><stop position="0"><color rgb="FF111111"/></stop><stop position="1"><color rgb="FF222222"/></stop></gradientFill>',
      "#111111",
    ],
    ["that are none", solid('rgb="red"'), null],
  ])("%s", (_, fill, color) => {
    expect(fillOf(fill)).toBe(color);
  });

  test("of a palette of the workbook's own", () => {
    const palette = '<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(fillOf(solid('indexed="0"'), palette)).toBe("#abcdef");
  });

  test("of a theme of the workbook's own", () => {
    const theme =
      '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1>';
    expect(fillOf(solid('theme="0"'), "", theme)).toBe("#fefefe");
    expect(fillOf(solid('theme="1"'), "", theme)).toBe("#010203");
    expect(fillOf(solid('theme="5"'), "", theme)).toBe("#ed7d31");
  });
});
