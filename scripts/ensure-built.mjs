import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { changedAt } from "./ensure-installed.mjs";

/** What the built page is made of. */
const SOURCES = [
  "src",
  "samples",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

function newestChange(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true, recursive: true });
  } catch {
    return changedAt(path);
  }
  return entries.reduce(
    (newest, entry) => Math.max(newest, changedAt(join(entry.parentPath, entry.name))),
    changedAt(path),
  );
}

/** Builds the page where it is missing or older than what it is made of; ends the process where that fails. */
export function ensureBuilt(root) {
  const builtAt = changedAt(join(root, "dist", "web", "index.html"));
  if (builtAt > Math.max(...SOURCES.map((source) => newestChange(join(root, source))))) return;
  console.error("画面を組み立てます（1分ほどかかります）。 / Building the page (about a minute).");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--config-name", "web"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (build.status === 0) return;
  console.error(
    "組み立てに失敗しました。上の表示を確認してください。 / The build failed, see above.",
  );
  process.exit(build.status ?? 1);
}
