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
console.log("| reader | texts | ms | × floor | processor ms | × floor | peak MB |");
console.log("|---|---|---|---|---|---|---|");
for (const { reader, runs: own } of runs) {
  const wall = median(own, ({ milliseconds }) => milliseconds);
  const cpu = median(own, ({ cpuMilliseconds }) => cpuMilliseconds);
  const columns = [
    reader,
    reader === "floor" ? "" : own[0]?.result,
    wall.toFixed(0),
    (wall / median(floor, ({ milliseconds }) => milliseconds)).toFixed(1),
    cpu.toFixed(0),
    (cpu / median(floor, ({ cpuMilliseconds }) => cpuMilliseconds)).toFixed(1),
    median(own, ({ megabytes }) => megabytes).toFixed(0),
  ];
  console.log(`| ${columns.join(" | ")} |`);
}
