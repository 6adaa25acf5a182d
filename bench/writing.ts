/** `tsx bench/writing.ts`: what writing sheets takes, beside reading the workbook, beside its own XML, and beside peers that write the same cells; prints tables for docs/benchmarks.md. */
import { utils, write } from "@e965/xlsx";
import ExcelJS from "@mui/x-internal-exceljs-fork";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
} from "../src/core";
import { emptyWorkbook } from "../src/hosts/xlsx-file/writing/empty-workbook";
import { plannedStyles } from "../src/hosts/xlsx-file/writing/planned-styles";
import { sheetPart } from "../src/hosts/xlsx-file/writing/sheet-part";
import { TRANSITIONAL } from "../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { emptyStyles, openStyles } from "../src/hosts/xlsx-file/writing/styles-part";
import { parseXmlPart } from "../src/hosts/xlsx-file/writing/xml-part";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { mediansInTurns } from "./measure";
import { benchWorkbooks, type BenchWorkbook } from "./workbooks";

const AS_OF = { year: 2022, month: 3, day: 31 };
const COLUMNS = 12;
const ROW_COUNTS = [400, 2_000, 20_000] as const;
const LEDGER = { rows: 20_001, columns: 30, words: 7 };

const table = (headers: readonly string[]): void =>
  console.log(`\n| ${headers.join(" | ")} |\n|${headers.map(() => "---").join("|")}|`);
const row = (values: readonly (string | number)[]): void =>
  console.log(`| ${values.join(" | ")} |`);
const shown = (time: number): string => time.toFixed(1);

async function reportPlan({ name, bytes }: BenchWorkbook): Promise<WorkbookPlan> {
  const into = await openXlsxFile(name, bytes).readSnapshot();
  const options = { asOf: AS_OF, locale: "ja", settings: defaultSettings } as const;
  const report = checkWorkbooks([readWorkbook(into, "ja")], { ...options, snapshots: [into] });
  return planReport(report, { into, locale: "ja" });
}

const cellCount = ({ sheets }: WorkbookPlan): number =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);

/** Makes the XML of the sheets and nothing else. */
function makeXml({ sheets }: WorkbookPlan): void {
  const styles = openStyles(parseXmlPart(emptyStyles(TRANSITIONAL)));
  const styleOf = plannedStyles(styles);
  const surroundings = { styles, styleOf, linkedSheet: (name: string) => name };
  for (const sheet of sheets) {
    sheetPart(sheet, TRANSITIONAL, surroundings, { drawing: null, tables: [] });
  }
}

/** A ledger of more than half a million values. */
function ledger(): BenchWorkbook {
  const rows = Array.from({ length: LEDGER.rows }, (_, at) =>
    Array.from({ length: LEDGER.columns }, (__, column) =>
      column < LEDGER.words
        ? `${(at * 31 + column * 7) % 5_000}番の取組`
        : ((at * 7_919 + column * 104_729) % 100_000) / 8,
    ),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "台帳");
  const bytes = new Uint8Array(
    write(book, { type: "buffer", bookType: "xlsx", compression: true }),
  );
  return { name: `ledger of ${LEDGER.rows} × ${LEDGER.columns}`, bytes };
}

async function beside(workbook: BenchWorkbook, plan: WorkbookPlan): Promise<void> {
  const { name, bytes } = workbook;
  const [reading, writing] = await mediansInTurns(
    () => openXlsxFile(name, bytes).readSnapshot(),
    () => openXlsxFile(name, bytes).applyPlan(plan),
  );
  const [xml] = await mediansInTurns(
    () => makeXml(plan),
    () => undefined,
  );
  const times = [reading, writing, xml, writing - xml].map(shown);
  row([name, bytes.length, cellCount(plan), ...times, (writing / reading).toFixed(2)]);
}

/** Words, figures and shares as a list of indicators has them. */
function listOf(rows: number): SheetPlan {
  const cellAt = (at: number): PlanCell => {
    const row = Math.floor(at / COLUMNS) + 1;
    const column = (at % COLUMNS) + 1;
    const isFigure = column > COLUMNS / 2;
    const text = `${row}番の取組の指標${column}`;
    return {
      row,
      column,
      role: isFigure ? "figure" : "body",
      content: isFigure
        ? { kind: "number", number: at / 8, format: "decimal" }
        : { kind: "text", text },
    };
  };
  return {
    purpose: "indicators",
    name: "指標一覧",
    columns: Array.from({ length: COLUMNS }, () => ({ width: 12 })),
    rowHeights: [],
    cells: Array.from({ length: rows * COLUMNS }, (_, at) => cellAt(at)),
    mergedAreas: [],
    frozenRows: 0,
    repeatedRows: null,
    filter: null,
    tables: [],
    charts: [],
    conditionalFormats: [],
    page: { paper: "A4", orientation: "landscape", footer: { left: [], center: [], right: [] } },
  };
}

const valuesOf = ({ cells }: SheetPlan): (string | number)[][] => {
  const rows: (string | number)[][] = [];
  for (const { row: at, content } of cells) {
    const value =
      content.kind === "text" ? content.text : content.kind === "number" ? content.number : "";
    (rows[at - 1] ??= []).push(value);
  }
  return rows;
};

function writeBySheetJs(values: readonly (readonly (string | number)[])[]): unknown {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(values.map((each) => [...each])), "指標一覧");
  return write(book, { type: "buffer", bookType: "xlsx", compression: true });
}

function writeByExcelJs(values: readonly (readonly (string | number)[])[]): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("指標一覧").addRows(values.map((each) => [...each]));
  return book.xlsx.writeBuffer();
}

async function besidePeers(rows: number): Promise<readonly (string | number)[]> {
  const sheet = listOf(rows);
  const plan: WorkbookPlan = { format: 1, sheets: [sheet] };
  const values = valuesOf(sheet);
  const empty = emptyWorkbook();
  const [ours, sheetJs] = await mediansInTurns(
    () => openXlsxFile("empty.xlsx", empty).applyPlan(plan),
    () => writeBySheetJs(values),
  );
  const [oursAgain, excelJs] = await mediansInTurns(
    () => openXlsxFile("empty.xlsx", empty).applyPlan(plan),
    () => writeByExcelJs(values),
  );
  const mine = Math.max(ours, oursAgain);
  const perRow = ((1_000 * mine) / rows).toFixed(1);
  const faster = Math.min(sheetJs, excelJs);
  return [rows, ...[mine, sheetJs, excelJs].map(shown), perRow, (faster / mine).toFixed(2)];
}

const workbooks = benchWorkbooks();
const largest = workbooks.at(-1);
if (!largest) throw new Error("no workbook");
const fullReport = await reportPlan(largest);
table([
  "workbook",
  "bytes",
  "cells written",
  "read ms",
  "write ms",
  "of it the sheets' XML ms",
  "beyond it ms",
  "write/read",
]);
for (const workbook of workbooks) await beside(workbook, await reportPlan(workbook));
await beside(ledger(), fullReport);

table([
  "rows × 12",
  "ours ms",
  "SheetJS ms",
  "exceljs fork ms",
  "ours µs a row",
  "faster peer/ours",
]);
// The first pass warms the engine up, so that the short list, which comes first, pays for nothing but itself.
await besidePeers(ROW_COUNTS[0]);
for (const rows of ROW_COUNTS) row(await besidePeers(rows));
