/** `npm run bench`: how long each step takes beside the floor and a peer, in one run; prints a table for docs/benchmarks.md. */
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  type WorkbookPlan,
} from "../src/core";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { medianOf } from "./measure";
import { benchWorkbooks, type BenchWorkbook } from "./workbooks";

const AS_OF = { year: 2022, month: 3, day: 31 };

/** The least that any reader must do: inflate every part and touch every byte. */
function floor(bytes: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(bytes))) for (const byte of part) sum += byte;
  return sum;
}

async function measure({ name, bytes }: BenchWorkbook): Promise<string> {
  const snapshot = await openXlsxFile(name, bytes).readSnapshot();
  const reading = readWorkbook(snapshot, "ja");
  const options = {
    asOf: AS_OF,
    locale: "ja",
    settings: defaultSettings,
    snapshots: [snapshot],
  } as const;
  const report = checkWorkbooks([reading], options);
  const plan: WorkbookPlan = planReport(report, { into: snapshot, locale: "ja" });
  const base = await medianOf(() => floor(bytes));
  const parse = await medianOf(() => openXlsxFile(name, bytes).readSnapshot());
  const peer = await medianOf(() =>
    read(bytes, { cellNF: true, cellText: true, cellStyles: true }),
  );
  const layouts = await medianOf(() => readWorkbook(snapshot, "ja"));
  const check = await medianOf(() => checkWorkbooks([reading], options));
  const planning = await medianOf(() => planReport(report, { into: snapshot, locale: "ja" }));
  const writing = await medianOf(() => openXlsxFile(name, bytes).applyPlan(plan));
  const times = [base, parse, peer, layouts, check, planning, writing].map((time) =>
    time.toFixed(1),
  );
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const ratios = [parse / base, peer / base, layouts / parse, check / parse];
  const shown = ratios.map((ratio) => ratio.toFixed(2));
  return `| ${[name, cells, reading.indicators.length, ...times, ...shown].join(" | ")} |`;
}

const HEADERS =
  "workbook | cells | indicators | floor ms | ours: parse ms | SheetJS: parse ms | layouts ms | judge and check ms | plan ms | write sheets ms | ours/floor | SheetJS/floor | layouts/parse | check/parse";

console.log(
  `| ${HEADERS} |\n|${HEADERS.split("|")
    .map(() => "---")
    .join("|")}|`,
);
for (const workbook of benchWorkbooks()) console.log(await measure(workbook));
