import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inRepository } from "./paths";

/** The Open XML SDK's validator as one program; it exists for Linux on x64, where it is installed as an optional package. */
const PROGRAM = inRepository(
  "node_modules",
  "@xarsh",
  "ooxml-validator-linux-x64",
  "ooxml-validator",
);
const MOST_OUTPUT = 64 * 1024 * 1024;

export const hasOpenXmlSdk = existsSync(PROGRAM);

const describe = (error: unknown): string => {
  const { path, description } = Object.assign({ path: "", description: "" }, error);
  return `${String(path)}: ${String(description)}`;
};

/**
 * What the Open XML SDK holds against a file, sorted; several of one kind are told several times. It has false alarms, so that only
 * what is new says something. The program ends with 0 whatever it finds.
 */
export async function openXmlErrors(
  bytes: Uint8Array,
  extension: "xlsx" | "xlsm",
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "validated-"));
  try {
    const file = join(folder, `a.${extension}`);
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(PROGRAM, [file], { maxBuffer: MOST_OUTPUT });
    const { errors }: { errors: unknown[] } = JSON.parse(stdout);
    return errors.map(describe).sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}
