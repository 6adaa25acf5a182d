import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGUMENTS, findChromium } from "./find-chromium";

const SCRIPTS = join(__dirname, "../../../scripts");
const ROOT = join(SCRIPTS, "..");

/** What is built of it, by the names of ensure-built.mjs, which are those of the folders in dist too. */
type Build = "web" | "simulated-excel";

/** Like `npm start` without installing, which would replace the packages that this test runs on. */
const serve = (builds: readonly Build[]): string => `
  const { ensureBuilt } = await import(${JSON.stringify(moduleOf("ensure-built.mjs"))});
  const { serveFolder } = await import(${JSON.stringify(moduleOf("serve-folder.mjs"))});
  const builds = ${JSON.stringify(builds)};
  ensureBuilt(${JSON.stringify(ROOT)}, builds);
  const [folder, ...beside] = builds.map((build) => ${JSON.stringify(join(ROOT, "dist"))} + "/" + build);
  const { port } = await serveFolder(folder, 0, beside);
  console.log("http://localhost:" + port + "/");`;

function moduleOf(script: string): string {
  return pathToFileURL(join(SCRIPTS, script)).href;
}

export type StartedPage = {
  readonly page: Page;
  /** What went wrong behind the page's back: requests to other hosts and errors in its scripts. */
  readonly faults: readonly string[];
};

/** Builds what is stale and serves it; the address comes once it is up. */
function startServer(builds: readonly Build[]): {
  readonly server: ChildProcess;
  readonly address: Promise<string>;
} {
  const server = spawn(process.execPath, ["--input-type=module", "-e", serve(builds)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = new Promise<string>((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
      const [found] = /http:\S+/.exec(printed) ?? [];
      if (found) resolve(found);
    });
    server.once("exit", (status) => reject(new Error(`The server ended with ${status}.`)));
  });
  return { server, address };
}

async function openPage(browser: Browser, address: string): Promise<StartedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
  const faults: string[] = [];
  const origin = new URL(address).origin;
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = url.protocol === "file:" || ["data:", "blob:"].includes(url.protocol);
    if (!isOwn && url.origin !== origin) faults.push(`request to ${url.href}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults };
}

/** Uses a page in a browser of its own, and makes sure that nothing went wrong behind its back. */
async function withAddress(
  address: string,
  use: (started: StartedPage) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    const page = await openPage(browser, address);
    await use(page);
    expect(page.faults).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** Uses a page of what is built, served as `npm start` serves it. */
async function withServed(
  builds: readonly Build[],
  path: string,
  use: (started: StartedPage) => Promise<void>,
): Promise<void> {
  const { server, address } = startServer(builds);
  try {
    await withAddress(`${await address}${path}`, use);
  } finally {
    server.kill();
  }
}

/** Uses the page in a browser of its own; without an address, the one that is served from dist/web. */
export const withPage = (
  use: (started: StartedPage) => Promise<void>,
  address: string | null = null,
): Promise<void> => (address === null ? withServed(["web"], "", use) : withAddress(address, use));

/** Uses the task pane on the simulated Excel. */
export const withSimulatedExcel = (use: (started: StartedPage) => Promise<void>): Promise<void> =>
  withServed(["web", "simulated-excel"], "excel.html", use);
