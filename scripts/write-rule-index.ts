import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleIndex } from "./rules/rule-index";

/** Writes the table of rules into src/core/rules/; with `--check` it only tells whether it is in step. */
const folder = join(import.meta.dirname, "..", "src", "core", "rules");
const file = join(folder, "README.md");

const index = ruleIndex((id) => readFileSync(join(folder, id, "README.md"), "utf8"));

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== index) {
    console.error(`${file} is not what scripts/write-rule-index.ts writes.`);
    process.exitCode = 1;
  }
} else writeFileSync(file, index);
