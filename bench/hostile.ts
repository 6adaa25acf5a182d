/** `tsx bench/hostile.ts`: what each hostile file ends in, in fresh processes, layouts included; prints a table for docs/benchmarks.md. */
import { HOSTILE_FILES } from "../test/hosts/xlsx-file/support/hostile-files";
import { bundleChildren, runChild, withFile } from "./in-child";

await bundleChildren(["the-whole-way"]);
console.log("| file | bytes | ends in | ms | peak MB |\n|---|---|---|---|---|");
for (const { name, build } of HOSTILE_FILES) {
  const bytes = build();
  const run = withFile(bytes, (path) => runChild("the-whole-way", path));
  const figures = [run.milliseconds, run.megabytes].map((figure) => figure.toFixed(0));
  console.log(`| ${[name, bytes.length, run.result, ...figures].join(" | ")} |`);
}
