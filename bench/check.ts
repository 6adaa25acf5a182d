/** `tsx bench/check.ts`: what judging and checking 10,000 indicators takes beside reading the workbook; prints a table for docs/benchmarks.md. */
import { checkWorkbooks, defaultSettings, readWorkbook, type WorkbookSnapshot } from "../src/core";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { variedForms, variedLedger } from "./many-forms";
import { medianOf } from "./measure";
import type { BenchWorkbook } from "./workbooks";

const AS_OF = { year: 2022, month: 3, day: 31 };
const INDICATORS = 10_000;
/** How many copies tell how many indicators one copy holds. */
const TRIAL = 20;

const read = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot, "ja");

const parse = ({ name, bytes }: BenchWorkbook): Promise<WorkbookSnapshot> =>
  openXlsxFile(name, bytes).readSnapshot();

/** The workbook with as many copies as hold the indicators asked for. */
async function largeEnough(
  make: (count: number) => Promise<BenchWorkbook>,
): Promise<BenchWorkbook> {
  const { indicators } = read(await parse(await make(TRIAL)));
  return make(Math.ceil((INDICATORS * TRIAL) / indicators.length));
}

async function measure(workbook: BenchWorkbook): Promise<string> {
  const snapshot = await parse(workbook);
  const reading = read(snapshot);
  const options = {
    asOf: AS_OF,
    locale: "ja",
    settings: defaultSettings,
    snapshots: [snapshot],
  } as const;
  const judgeOnly = { ...options, only: { rules: [] } };
  const parsing = await medianOf(() => parse(workbook));
  const layouts = await medianOf(() => read(snapshot));
  const judging = await medianOf(() => checkWorkbooks([reading], judgeOnly));
  const both = await medianOf(() => checkWorkbooks([reading], options));
  const { findings } = checkWorkbooks([reading], options);
  const times = [parsing, layouts, judging, both - judging].map((time) => time.toFixed(0));
  const share = (both / (parsing + layouts)).toFixed(3);
  const counts = [reading.indicators.length, findings.length];
  return `| ${[workbook.name, ...counts, ...times, share].join(" | ")} |`;
}

const HEADERS =
  "workbook | indicators | findings | parse ms | layouts ms | judge ms | rules ms | (judge + rules)/(parse + layouts)";

console.log(`| ${HEADERS} |\n|${HEADERS.replaceAll(/[^|]+/g, "---")}|`);
for (const make of [variedLedger, variedForms]) console.log(await measure(await largeEnough(make)));
