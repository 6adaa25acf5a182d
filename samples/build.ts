import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS, { type Workbook } from "@mui/x-internal-exceljs-fork";
import { drawAnnaka } from "./forms/annaka";
import { drawEbetsu } from "./forms/ebetsu";
import { drawFuchu } from "./forms/fuchu";
import { drawSapporo } from "./forms/sapporo";
import { drawSeki } from "./forms/seki";
import { reproducibleFile } from "./reproducible-file";

type Drawing = (workbook: Workbook, data: unknown) => object;

const THIS_FILE = fileURLToPath(import.meta.url);
const FOLDER = dirname(THIS_FILE);

const SAMPLES: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ["seki", drawSeki],
  ["ebetsu", drawEbetsu],
  ["annaka", drawAnnaka],
  ["fuchu-group1", drawFuchu],
  ["fuchu-group2", drawFuchu],
  ["sapporo", drawSapporo],
]);

/** Every file of the samples by its name: each workbook, and beside it what a reader should find there (`NAME.truth.json`). */
export async function buildSamples(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, draw] of SAMPLES) {
    const data: unknown = JSON.parse(readFileSync(join(FOLDER, "data", `${name}.json`), "utf8"));
    const workbook = new ExcelJS.Workbook();
    const truth = { workbook: `${name}.xlsx`, ...draw(workbook, data) };
    files.set(`${name}.xlsx`, await reproducibleFile(workbook));
    files.set(`${name}.truth.json`, Buffer.from(`${JSON.stringify(truth, null, 1)}\n`));
  }
  return files;
}

/** The names of the built files that are missing on disk or differ there. */
function outOfStep(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const path = join(FOLDER, name);
    return existsSync(path) && readFileSync(path).equals(bytes) ? [] : [name];
  });
}

async function run(check: boolean): Promise<void> {
  const files = await buildSamples();
  if (!check) {
    for (const [name, bytes] of files) writeFileSync(join(FOLDER, name), bytes);
    return;
  }
  const names = outOfStep(files);
  if (names.length === 0) return;
  console.error(
    `samples/ is out of step with samples/data and samples/forms: ${names.join(", ")}. ` +
      "Write them again with: npx tsx samples/build.ts",
  );
  process.exitCode = 1;
}

if (process.argv[1] && resolve(process.argv[1]) === THIS_FILE) {
  void run(process.argv.includes("--check"));
}
