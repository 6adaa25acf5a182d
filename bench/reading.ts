/** `tsx bench/reading.ts`: how long reading the layouts takes beside parsing the file, and whether it grows with the cells. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../src/core";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { formsOnOneSheet, formsOnSheets, longLedger } from "./many-forms";
import { mediansInTurns } from "./measure";
import type { BenchWorkbook } from "./workbooks";

const SAMPLES = ["seki", "ebetsu", "annaka", "fuchu-group1", "fuchu-group2", "sapporo"];
const LARGEST_COUNT = 400;
const COUNTS = [100, 200, LARGEST_COUNT];

const sample = (name: string): BenchWorkbook => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../samples/${name}.xlsx`, import.meta.url))),
});

async function measure({ name, bytes }: BenchWorkbook): Promise<string> {
  const snapshot = await openXlsxFile(name, bytes).readSnapshot();
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const { indicators } = readWorkbook(snapshot, "ja");
  const [parse, reading] = await mediansInTurns(
    () => openXlsxFile(name, bytes).readSnapshot(),
    () => readWorkbook(snapshot, "ja"),
  );
  const times = [parse, reading].map((time) => time.toFixed(1));
  const perCell = ((reading / cells) * 1000).toFixed(1);
  const columns = [name, cells, indicators.length, ...times, (reading / parse).toFixed(2), perCell];
  return `| ${columns.join(" | ")} |`;
}

const HEADERS =
  "workbook | cells | indicators | parse ms | layouts and values ms | reading/parse | reading µs a cell";

console.log(`| ${HEADERS} |`);
console.log(
  `|${HEADERS.split("|")
    .map(() => "---")
    .join("|")}|`,
);
const kinds = [formsOnSheets, formsOnOneSheet, longLedger];
const workbooks = [
  ...SAMPLES.map(sample),
  ...(await Promise.all([
    ...kinds.flatMap((make) => COUNTS.map((count) => make(count, "with borders"))),
    ...kinds.map((make) => make(LARGEST_COUNT, "bare")),
  ])),
];
// The first pass warms the engine up, so that the small workbooks, which come first, pay for nothing but themselves.
for (const workbook of workbooks) await measure(workbook);
for (const workbook of workbooks) console.log(await measure(workbook));
