import { strToU8, zipSync } from "fflate";
import type { BenchWorkbook } from "./workbooks";

const ROWS = 20_000;
const COLUMNS = 30;
/** Of the 600,030 cells that have a style, those without a value: blank places for figures. */
const BLANKS = 57_725;
const NAMES_WITH_READING = 18_550;

const DEPARTMENTS = ["総務部行政改革課", "市民環境部市民課", "健康福祉部高齢福祉課", "教育委員会"];
const UNITS = ["人", "千円", "%", "件", "回"];
const RATINGS = ["順調", "概ね順調", "遅れ", "未着手"];
/** Where the columns of words, days, figures and formulas begin; before them stand a number and a name. */
const [WORDS, DAYS, FIGURES, FORMULAS] = [2, 7, 9, 27];
const [PLAIN, DATE, THOUSANDS, SHARE] = [1, 2, 3, 4];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const COLUMN_NAMES = Array.from({ length: COLUMNS }, (_, index) =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`,
);

/** The same numbers from 0 to below the limit in every run (a linear congruential generator). */
function seededNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The strings that cells share: first the few that come again and again, then a name for every row. */
class SharedStrings {
  readonly #items: string[] = [];

  add(text: string, reading = ""): number {
    const phonetic =
      reading && `<rPh sb="0" eb="2"><t>${reading}</t></rPh><phoneticPr fontId="1"/>`;
    return this.#items.push(`<si><t>${text}</t>${phonetic}</si>`) - 1;
  }

  xml(): string {
    const items = this.#items;
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

type Writer = {
  readonly random: (limit: number) => number;
  readonly strings: SharedStrings;
  readonly words: readonly number[];
  /** Figures written so far, blank ones included. */
  figures: number;
};

const cell = (column: number, row: number, style: number, rest: string): string =>
  `<c r="${COLUMN_NAMES[column] ?? ""}${row}" s="${style}"${rest}`;
const shared = (index: number): string => ` t="s"><v>${index}</v></c>`;

/** Blank places lie evenly among the figures. */
function isBlank(index: number): boolean {
  const share = BLANKS / (ROWS * (FORMULAS - FIGURES));
  return Math.floor((index + 1) * share) > Math.floor(index * share);
}

function figure(writer: Writer, column: number, row: number): string {
  const blank = isBlank(writer.figures);
  writer.figures += 1;
  if (blank) return cell(column, row, THOUSANDS, "/>");
  const number = writer.random(10_000_000);
  return cell(column, row, THOUSANDS, `><v>${column % 5 === 0 ? number / 8 : number}</v></c>`);
}

function rowXml(writer: Writer, row: number): string {
  const { random, strings, words } = writer;
  const name = strings.add(
    `${random(1_000_000)}番の取組の推進による行政サービスの向上`,
    row - 2 < NAMES_WITH_READING ? "トリクミ" : "",
  );
  const word = (): number => words[random(words.length)] ?? 0;
  const cells = [cell(0, row, PLAIN, `><v>${row - 1}</v></c>`), cell(1, row, PLAIN, shared(name))];
  for (let column = WORDS; column < DAYS; column += 1)
    cells.push(cell(column, row, PLAIN, shared(word())));
  for (let column = DAYS; column < FIGURES; column += 1)
    cells.push(cell(column, row, DATE, `><v>${43_500 + random(1_500)}</v></c>`));
  for (let column = FIGURES; column < FORMULAS; column += 1)
    cells.push(figure(writer, column, row));
  const sum = random(90_000);
  cells.push(cell(27, row, THOUSANDS, `><f>SUM(J${row}:AA${row})</f><v>${sum}</v></c>`));
  cells.push(
    cell(28, row, SHARE, `><f>IF(K${row}=0,0,J${row}/K${row})</f><v>${sum / 65_536}</v></c>`),
  );
  cells.push(
    cell(
      29,
      row,
      PLAIN,
      ` t="str"><f>IF(AC${row}&gt;=1,"○","△")</f><v>${sum % 2 ? "○" : "△"}</v></c>`,
    ),
  );
  return `<row r="${row}" spans="1:${COLUMNS}" ht="27" x14ac:dyDescent="0.4">${cells.join("")}</row>`;
}

function sheetXml(strings: SharedStrings): string {
  const words = [...DEPARTMENTS, ...UNITS, ...RATINGS].map((word) => strings.add(word));
  const writer: Writer = { random: seededNumbers(1), strings, words, figures: 0 };
  const header = COLUMN_NAMES.map((name, column) =>
    cell(column, 1, PLAIN, shared(strings.add(`項目${name}`))),
  );
  const rows = Array.from({ length: ROWS }, (_, index) => rowXml(writer, index + 2));
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:AD${ROWS + 1}"/><sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols><col min="1" max="${COLUMNS}" width="12" customWidth="1"/></cols><sheetData><row r="1" spans="1:${COLUMNS}" x14ac:dyDescent="0.4">${header.join("")}</row>${rows.join("")}</sheetData><phoneticPr fontId="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[0, 27, 3, 176].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relationships = (list: string): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;

/**
 * A ledger of 20,001 × 30 cells as Excel writes it, about 5 MB: 542,305 values, of them 60,000 formulas with their
 * results, and 18,550 names with a phonetic reading.
 */
export function ledger(): BenchWorkbook {
  const strings = new SharedStrings();
  const sheet = sheetXml(strings);
  const parts = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": relationships(relationship(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台帳" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship(1, "worksheet", "worksheets/sheet1.xml") +
        relationship(2, "styles", "styles.xml") +
        relationship(3, "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": strings.xml(),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return { name: "ledger of 20,001 × 30", bytes: zipSync(Object.fromEntries(files)) };
}
