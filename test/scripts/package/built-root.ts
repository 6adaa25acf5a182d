import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const ROOT = join(__dirname, "../../..");

const TAKEN = [
  "manifest.xml",
  "package.json",
  "LICENSE",
  "docs/deploy.md",
  "docs/excel-checklist.md",
  "scripts/package/templates",
];
const PAGES = {
  "index.html": "src/page/index.html",
  "taskpane.html": "src/taskpane/taskpane.html",
  "commands.html": "src/commands/commands.html",
};

/** The files of a copy of Microsoft's library that Excel does not start without. */
export const NEEDED_OF_OFFICE = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

export function writeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `/* ${path} */`);
  }
}

/** A copy of this repository as far as packing needs it, with pages as if they were built and stand-ins for scripts. */
export function builtRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "package-"));
  for (const path of TAKEN) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  cpSync(join(ROOT, "assets"), join(root, "dist/web/assets"), { recursive: true });
  for (const [page, source] of Object.entries(PAGES)) {
    writeFileSync(join(root, "dist/web", page), readFileSync(join(ROOT, source)));
  }
  cpSync(join(ROOT, "manifest.xml"), join(root, "dist/web/manifest.xml"));
  writeFiles(join(root, "dist/web"), ["taskpane.0a1b2c3d.js"]);
  writeFiles(join(root, "dist/web/office-js"), [
    ...NEEDED_OF_OFFICE,
    "agaveerrorux/index.html",
    "agaveerrorux/style/agaveerrorux.css",
  ]);
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}
