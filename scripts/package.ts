import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { makePackage } from "./package/make-package";
import { parsePackageArguments } from "./package/package-arguments";
import { PackageError } from "./package/package-error";
import { readByOffice } from "./package/read-by-office";
import { words } from "./package/words";

/** `npm run package`: everything that a closed network needs, in dist/package. */
const root = join(import.meta.dirname, "..");

try {
  const given = parsePackageArguments(process.argv.slice(2), process.env.OFFICE_JS_DIR);
  ensureBuilt(root);
  const parent = join(root, "dist/package");
  const { folder, archive, checksum } = await makePackage(root, parent, given, readByOffice);
  console.log(words.done(folder, archive, checksum));
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.kind === "usage" ? `${error.message}\n${words.usage}` : error.message);
  process.exitCode = error.kind === "usage" ? 2 : 1;
}
