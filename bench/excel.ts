/** What work on an open workbook costs between the add-in and Excel, on the simulated Excel; prints a table for docs/benchmarks.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootOffice, withOffice } from "../excel-simulator/boot/jsdom";
import { loadWorkbook } from "../excel-simulator/file/load-workbook";
import { EXCEL_ON_THE_WEB, LTSC_2021, type Profile } from "../excel-simulator/profiles";
import { SimulatedExcel } from "../excel-simulator/simulated-excel";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  type MarkPlan,
} from "../src/core";
import { excelHost, type ExcelHost } from "../src/hosts/excel/excel-host";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { largeWorkbook } from "./large-workbook";

const AS_OF = { year: 2022, month: 3, day: 31 };
const MARKS = 2_000;

type Work = (host: ExcelHost) => Promise<unknown>;

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../samples", `${name}.xlsx`)));

async function cost(name: string, excel: SimulatedExcel, work: Work): Promise<string> {
  const host = excelHost((file, bytes) => openXlsxFile(file, bytes).readSnapshot());
  const office = await bootOffice(excel);
  excel.meter.restart();
  await withOffice(office, excel, () => work(host));
  office.dispose();
  excel.requireEverythingSimulated();
  const {
    syncs,
    requestBytes,
    largestRequestBytes,
    largestResponseBytes,
    cellsRead,
    cellsWritten,
  } = excel.meter.read();
  const figures = [syncs, requestBytes, largestRequestBytes, largestResponseBytes];
  return `| ${[name, excel.profile.name, ...figures, cellsRead, cellsWritten].join(" | ")} |`;
}

/** Every third cell of every third row, by turns as an error and as a warning. */
const scattered: MarkPlan = {
  format: 1,
  sheets: [
    {
      sheet: "1",
      marks: Array.from({ length: MARKS }, (_, index) => ({
        row: 2 + 3 * Math.floor(index / 20),
        column: 2 + 3 * (index % 20),
        severity: index % 3 === 0 ? "error" : "warning",
      })),
    },
  ],
};

async function writeReport(host: ExcelHost): Promise<void> {
  const snapshot = await host.readSnapshot();
  const options = { asOf: AS_OF, locale: "ja", settings: defaultSettings } as const;
  const report = checkWorkbooks([readWorkbook(snapshot, "ja")], options);
  await host.applyPlan(planReport(report, { into: snapshot, locale: "ja" }));
}

const HEADERS =
  "work | Excel | syncs | request bytes | largest request | largest response | cells read | cells written";

async function measure(profile: Profile): Promise<void> {
  const large = new SimulatedExcel(largeWorkbook(), profile);
  console.log(await cost("read 200 sheets of 60 × 25", large, (host) => host.readSnapshot()));
  const seki = new SimulatedExcel(loadWorkbook("seki.xlsx", sample("seki")), profile);
  console.log(await cost("read Seki and write four sheets", seki, writeReport));
  const blank = new SimulatedExcel(largeWorkbook(), profile);
  console.log(await cost("2,000 scattered marks", blank, (host) => host.markCells(scattered)));
}

console.log(`| ${HEADERS} |\n|${HEADERS.replaceAll(/[^|]+/g, "---")}|`);
for (const profile of [LTSC_2021, EXCEL_ON_THE_WEB]) await measure(profile);
