/** `npm start`: from a fresh clone to the page in a browser, and the task pane on a simulated Excel beside it. Only Node's own modules, since nothing may be installed yet. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { serveFolder } from "./serve-folder.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT_PORT = 3000;

/** Opens the browser where there is a screen; a machine without one still has the address. */
function openBrowser(address) {
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
ensureBuilt(root, ["web", "simulated-excel"]);
const { port } = await serveFolder(join(root, "dist", "web"), wanted, [
  join(root, "dist", "simulated-excel"),
]);
const address = `http://localhost:${port}/`;
console.log(`進捗 Shinchoku: ${address}`);
console.log(`Excelでの画面（模擬） / In a simulated Excel: ${address}excel.html`);
console.log("終了するには Ctrl+C を押してください。 / Press Ctrl+C to stop.");
openBrowser(address);
