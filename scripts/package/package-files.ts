import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumList } from "./checksums";
import { readOfficeFiles } from "./office-files";
import type { OfficeJsSource, PackageArguments } from "./package-arguments";
import { packageManifest } from "./package-manifest";
import { pagesWithCdn, serverPolicy } from "./pages";
import { readFolder, type Files } from "./read-folder";
import { settingsFiles } from "./settings-files";

const OFFICE_LICENSE = "node_modules/@microsoft/office-js/LICENSE.md";

/**
 * Everything that a closed network needs, by paths in the package, from the built page in dist/web. Same input, same
 * bytes. Throws a PackageError where office.js is incomplete or the manifest would be refused.
 */
export function packageFiles(
  root: string,
  version: string,
  { address, officeJs }: PackageArguments,
): Files {
  const web = webFiles(join(root, "dist/web"), officeJs);
  const manifest = packageManifest(textOf(root, "manifest.xml"), address, version, web);
  const files = new Map([
    ...[...web].map(([path, content]) => [`web/${path}`, content] as const),
    ...settingsFiles(root, address, version, serverPolicy(web)),
    ["catalog/manifest.xml", Buffer.from(manifest)] as const,
    ...DOCUMENTS.filter(([, , belongs]) => belongs(officeJs)).map(
      ([from, to]) => [to, readFileSync(join(root, from))] as const,
    ),
  ]);
  const ordered = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([...ordered, ["SHA256SUMS", Buffer.from(checksumList(files))]]);
}

/** What people read, where it comes from, where it goes, and with which office.js it belongs. */
const DOCUMENTS: readonly (readonly [string, string, (officeJs: OfficeJsSource) => boolean])[] = [
  ["LICENSE", "LICENSE.txt", () => true],
  ["docs/deploy.md", "deploy.md", () => true],
  ["docs/excel-checklist.md", "excel-checklist.md", () => true],
  [OFFICE_LICENSE, "LICENSE-office-js.md", ({ from }) => from !== "cdn"],
];

const textOf = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

function webFiles(built: string, officeJs: OfficeJsSource): Files {
  const own = readFolder(
    built,
    (path) => path !== "manifest.xml" && !path.startsWith("office-js/"),
  );
  if (officeJs.from === "cdn") return pagesWithCdn(own);
  const folder = officeJs.from === "folder" ? officeJs.folder : join(built, "office-js");
  const library = readOfficeFiles(folder);
  return new Map([
    ...own,
    ...[...library].map(([path, content]) => [`office-js/${path}`, content] as const),
  ]);
}
