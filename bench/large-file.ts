/** `tsx bench/large-file.ts`: reading a ledger of 20,001 × 30 cells in fresh processes beside the floor and peers; prints a table for docs/benchmarks.md. */
import type { Measured } from "./children/measured";
import { bundleChildren, runChild, withFile } from "./in-child";
import { ledger } from "./ledger";
import { middleOf } from "./measure";

const READERS = ["floor", "ours", "sheetjs", "exceljs"];
const RUNS = 5;

const median = (runs: readonly Measured[], figure: (run: Measured) => number): number =>
  middleOf(runs.map(figure));

await bundleChildren(READERS);
const { name, bytes } = ledger();
const runs = withFile(bytes, (path) => {
  const rounds = Array.from({ length: RUNS }, () =>
    READERS.map((reader) => runChild(reader, path)),
  );
  return READERS.map((reader, index) => ({
    reader,
    runs: rounds.flatMap((round) => round[index] ?? []),
  }));
});
const floor = runs[0]?.runs ?? [];

console.log(`${name}, ${(bytes.length / 1e6).toFixed(1)} MB`);
const FIGURES: readonly ((run: Measured) => number)[] = [
  ({ milliseconds }) => milliseconds,
  ({ threadMilliseconds }) => threadMilliseconds,
  ({ cpuMilliseconds }) => cpuMilliseconds,
];

console.log(
  "| reader | texts | ms | × floor | of the reading thread | × floor | of the processor | × floor | peak MB | above floor |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
const peak = ({ megabytes }: Measured): number => megabytes;
for (const { reader, runs: own } of runs) {
  const times = FIGURES.flatMap((figure) => {
    const time = median(own, figure);
    return [time.toFixed(0), (time / median(floor, figure)).toFixed(1)];
  });
  const megabytes = median(own, peak);
  const memory = [megabytes, megabytes - median(floor, peak)].map((size) => size.toFixed(0));
  const texts = reader === "floor" ? "" : own[0]?.result;
  console.log(`| ${[reader, texts, ...times, ...memory].join(" | ")} |`);
}
