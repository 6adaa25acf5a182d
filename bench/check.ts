/** `tsx bench/check.ts`: what judging and checking 10,000 indicators takes beside reading the workbook; prints a table for docs/benchmarks.md. */
import { checkWorkbooks, defaultSettings, readWorkbook, type WorkbookSnapshot } from "../src/core";
import { openXlsxFile } from "../src/hosts/xlsx-file/xlsx-file-host";
import { publishedLedger, variedForms, variedLedger } from "./many-forms";
import { mediansOfRounds } from "./measure";
import type { BenchWorkbook } from "./workbooks";

const AS_OF = { year: 2022, month: 3, day: 31 };
const SIZES = [1_000, 10_000];
/** How many copies tell how many indicators one copy holds. */
const TRIAL = 100;

const read = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot, "ja");

const parse = ({ name, bytes }: BenchWorkbook): Promise<WorkbookSnapshot> =>
  openXlsxFile(name, bytes).readSnapshot();

type Make = (count: number) => Promise<BenchWorkbook>;

const countOf = async (workbook: BenchWorkbook): Promise<number> =>
  read(await parse(workbook)).indicators.length;

/** The workbook with as many copies as hold at least the indicators asked for. */
async function largeEnough(make: Make, wanted: number): Promise<BenchWorkbook> {
  let count = Math.ceil((wanted * TRIAL) / (await countOf(await make(TRIAL))));
  for (;;) {
    const workbook = await make(count);
    const held = await countOf(workbook);
    if (held >= wanted) return workbook;
    count = Math.ceil((count * wanted) / held) + 1;
  }
}

/** Each round reads the file anew, as people do, and then judges and checks what was read. */
async function measure(workbook: BenchWorkbook): Promise<string> {
  let snapshot = await parse(workbook);
  let reading = read(snapshot);
  const check = (rules?: readonly string[]) =>
    checkWorkbooks([reading], {
      asOf: AS_OF,
      locale: "ja",
      settings: defaultSettings,
      snapshots: [snapshot],
      ...(rules && { only: { rules } }),
    });
  const [parsing = 0, layouts = 0, judging = 0, both = 0] = await mediansOfRounds([
    async () => (snapshot = await parse(workbook)),
    () => (reading = read(snapshot)),
    () => check([]),
    () => check(),
  ]);
  const times = [parsing, layouts, judging, both].map((time) => time.toFixed(0));
  const { length } = reading.indicators;
  const perIndicator = ((both * 1000) / length).toFixed(0);
  const share = (both / (parsing + layouts)).toFixed(3);
  const counts = [length, check().findings.length];
  return `| ${[workbook.name, ...counts, ...times, perIndicator, share].join(" | ")} |`;
}

const HEADERS =
  "workbook | indicators | findings | parse ms | layouts ms | judge ms | judge and check ms | µs an indicator | (judge and check)/(parse + layouts)";

console.log(`| ${HEADERS} |\n|${HEADERS.replaceAll(/[^|]+/g, "---")}|`);
for (const make of [publishedLedger, variedLedger, variedForms])
  for (const size of SIZES) console.log(await measure(await largeEnough(make, size)));
