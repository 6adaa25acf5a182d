import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./manifest/check-manifest";
import { readIconSizes } from "./manifest/icon-files";

/** Checks a manifest, `manifest.xml` where none is named, together with the icons in assets/. */
const root = join(import.meta.dirname, "..");
const named = process.argv[2];
const file = named ?? "manifest.xml";

const problems = checkManifest(
  readFileSync(named ?? join(root, file), "utf8"),
  readIconSizes(root, "assets"),
);
for (const problem of problems) console.error(`${file}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
