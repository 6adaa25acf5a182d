import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePackage } from "../../src/hosts/xlsx-file/writing/zip-writer";
import { checksumOf } from "./checksums";
import type { PackageArguments } from "./package-arguments";
import { packageFiles } from "./package-files";
import { writeWhole } from "./write-whole";

export type MadePackage = {
  readonly folder: string;
  readonly archive: string;
  /** SHA-256 of the archive. */
  readonly checksum: string;
};

/** Looks at a manifest file once more before it is given out; throws a PackageError to refuse it. */
export type ManifestReader = (
  file: string,
  expected: { readonly version: string; readonly pane: string },
) => Promise<void>;

/** Makes the folder and the zip archive in `parent`, whole or not at all; throws a PackageError with a sentence. */
export async function makePackage(
  root: string,
  parent: string,
  given: PackageArguments,
  read: ManifestReader,
): Promise<MadePackage> {
  const version = versionOf(root);
  const name = `shinchoku-${version}`;
  const files = packageFiles(root, version, given);
  const bytes = writePackage(
    new Map([...files].map(([path, content]) => [`${name}/${path}`, content])),
  );
  const folder = join(parent, name);
  const archive = `${folder}.zip`;
  const placed = [
    { place: folder, content: files },
    { place: archive, content: bytes },
  ];
  await writeWhole(parent, placed, ([written = ""]) =>
    read(join(written, "catalog/manifest.xml"), {
      version: `${version}.0`,
      pane: `${given.address.origin}${given.address.path}/taskpane.html`,
    }),
  );
  return { folder, archive, checksum: checksumOf(bytes) };
}

function versionOf(root: string): string {
  const parsed: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (typeof parsed === "object" && parsed !== null && "version" in parsed) {
    return String(parsed.version);
  }
  throw new Error("package.json has no version.");
}
