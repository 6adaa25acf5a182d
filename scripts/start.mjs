/** `npm start`: from a fresh clone to the page in a browser. Only Node's own modules, since nothing may be installed yet. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changedAt, ensureInstalled } from "./ensure-installed.mjs";
import { serveFolder } from "./serve-folder.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT_PORT = 3000;

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
    (newest, entry) =>
      Math.max(newest, changedAt(join(entry.parentPath ?? entry.path, entry.name))),
    changedAt(path),
  );
}

function ensureBuilt() {
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

/** Opens the browser where there is a screen, unless `BROWSER=none`; whoever has none still has the address. */
function openBrowser(address) {
  if (process.env.BROWSER === "none") return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[
    process.platform
  ] ?? ["xdg-open"];
  if (command === "xdg-open" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const browser = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

function wantedPort() {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  if (/^\d{1,5}$/u.test(text) && Number(text) <= 65_535) return Number(text);
  console.error(`PORT が正しくありません。 / PORT is not a port number: ${text}`);
  process.exit(2);
}

const wanted = wantedPort();
ensureInstalled(root);
ensureBuilt();
const { port } = await serveFolder(join(root, "dist", "web"), wanted);
const address = `http://localhost:${port}/`;
console.log(`進捗 Shinchoku: ${address}`);
console.log("終了するには Ctrl+C を押してください。 / Press Ctrl+C to stop.");
openBrowser(address);
