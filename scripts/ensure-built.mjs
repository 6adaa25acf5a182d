import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { changedAt } from "./ensure-installed.mjs";

/** What both are made of. */
const SHARED = ["src", "webpack.config.js", "package-lock.json"];

/** What can be built, by its name in webpack.config.js: the file that tells its age, and what it is made of. */
const BUILDS = {
  web: { made: "dist/web/index.html", sources: [...SHARED, "samples", "assets", "manifest.xml"] },
  "simulated-excel": {
    made: "dist/simulated-excel/excel.html",
    sources: [...SHARED, "excel-simulator"],
  },
};

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

function isStale(root, { made, sources }) {
  const builtAt = changedAt(join(root, made));
  return builtAt <= Math.max(...sources.map((source) => newestChange(join(root, source))));
}

/**
 * Builds what is missing or older than what it is made of, the page where nothing else is named; ends the process where that
 * fails.
 */
export function ensureBuilt(root, names = ["web"]) {
  const stale = names.filter((name) => isStale(root, BUILDS[name]));
  if (stale.length === 0) return;
  console.error("画面を組み立てます（1分ほどかかります）。 / Building the page (about a minute).");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const build = spawnSync(
    process.execPath,
    [webpack, ...stale.flatMap((name) => ["--config-name", name])],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (build.status === 0) return;
  console.error(
    "組み立てに失敗しました。上の表示を確認してください。 / The build failed, see above.",
  );
  process.exit(build.status ?? 1);
}
