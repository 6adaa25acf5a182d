import { PackageError } from "./package-error";
import { pathsIn, readFolder, type Files } from "./read-folder";
import { words } from "./words";

/** What office.js may load beside itself in Excel on Windows, on the web and on Mac, in Japanese and English. */
const PARTS = [
  /^(office|o15apptofilemappingtable)\.js$/,
  /^excel-(win32|web|mac)-[\w.-]+(?<!\.debug)\.js$/,
  /^telemetry\/oteljs(_agave)?\.js$/,
  /^(ja-jp|en-us)\/office_strings\.js$/,
  /^agaveerrorux\//,
];

/** What Excel does not start without. */
const REQUIRED = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Reads the parts of Microsoft's library from a copy of its folder. Throws a PackageError of the kind `usage` where the
 * folder cannot be read or lacks a part that Excel needs.
 */
export function readOfficeFiles(folder: string): Files {
  const present = presentIn(folder).map((path) => path.toLowerCase());
  const missing = REQUIRED.filter((file) => !present.includes(file));
  if (missing.length > 0) {
    throw new PackageError("usage", words.missingOfficeFiles(folder, missing));
  }
  const files = readFolder(folder, (path) => PARTS.some((part) => part.test(path.toLowerCase())));
  return new Map([...files].map(([path, content]) => [asRequested(path), content]));
}

function presentIn(folder: string): readonly string[] {
  try {
    return pathsIn(folder);
  } catch {
    throw new PackageError("usage", words.noOfficeFolder(folder));
  }
}

/** Servers on Linux tell cases apart: the names are those that office.js asks for. */
const asRequested = (path: string): string =>
  path.toLowerCase().replaceAll("agaveerrorux", "AgaveErrorUX");
