import { execFileSync, spawnSync } from "node:child_process";
import { basename, extname, join } from "node:path";

/** LibreOffice is one of the judges of what we write; where it is not installed, its tests are skipped. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** `test` where LibreOffice is installed. */
export const withLibreOffice = hasLibreOffice ? test : test.skip;

/** Converts a file with LibreOffice into a folder, under its own name with another ending, and returns its path. */
export function convertWithLibreOffice(file: string, ending: string, folder: string): string {
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    ...["--headless", "--convert-to", ending, "--outdir", folder, file],
  ]);
  return join(folder, `${basename(file, extname(file))}.${ending}`);
}
