/** The lock file must work behind every mirror: it pins versions and checksums, and names no download address. */
import { readFileSync } from "node:fs";

const lines = readFileSync("package-lock.json", "utf8").split("\n");
const named = lines.flatMap((line, index) =>
  /"resolved":\s*"https?:/.test(line) ? [index + 1] : [],
);
if (named.length > 0) {
  console.error(
    `package-lock.json names download addresses (line ${named[0]}, ${named.length} in all).`,
  );
  console.error("Set omit-lockfile-registry-resolved=true, as .npmrc does, and write it anew.");
  process.exit(1);
}
