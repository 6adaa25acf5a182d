import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenFiles } from "./golden/golden-files";
import { goldenParts } from "./golden/golden-parts";

/** Writes what the engine makes of the samples into test/golden/; the test there compares. Read the difference. */
const root = join(import.meta.dirname, "..");
const folder = join(root, "test", "golden");

mkdirSync(folder, { recursive: true });
const bytesOf = (sample: string): Uint8Array =>
  readFileSync(join(root, "samples", `${sample}.xlsx`));
const files = [...(await goldenFiles(bytesOf)), ...(await goldenParts(bytesOf))];
for (const { name, text } of files) writeFileSync(join(folder, name), text);
