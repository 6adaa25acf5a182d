import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { attributeOf, elementsIn, parseXmlElement } from "../../../scripts/manifest/xml-element";
import type { OfficeJsSource } from "../../../scripts/package/package-arguments";
import { packageFiles } from "../../../scripts/package/package-files";
import type { Files } from "../../../scripts/package/read-folder";
import { CHROMIUM_ARGUMENTS, findChromium } from "./find-chromium";

const ROOT = join(__dirname, "../../..");
const PREFIX = "/city/shinchoku";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** The package made of the page as it is now, which is built where it is stale. */
function packed(officeJs: OfficeJsSource): Files {
  const built = pathToFileURL(join(ROOT, "scripts/ensure-built.mjs")).href;
  const build = `(await import(${JSON.stringify(built)})).ensureBuilt(${JSON.stringify(ROOT)});`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { stdio: "inherit" });
  return packageFiles(ROOT, "0.1.0", {
    address: { origin: "https://intra.city.example", path: PREFIX },
    officeJs,
  });
}

/** The headers that IIS sends by the package's own web.config. */
const headersOf = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(
    elementsIn(parseXmlElement(Buffer.from(files.get("web/web.config") ?? []).toString("utf8")))
      .filter(({ name, attributes }) => name === "add" && attributes.has("name"))
      .map((header) => [attributeOf(header, "name"), attributeOf(header, "value")]),
  );

/** Serves the folder for the web server; `misses` gets the paths that are not in it. */
async function serving(
  files: Files,
  misses: string[],
  use: (address: string) => Promise<void>,
): Promise<void> {
  const headers = headersOf(files);
  const server = createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const content = pathname.startsWith(`${PREFIX}/`)
      ? files.get(`web${pathname.slice(PREFIX.length)}`)
      : undefined;
    if (!content) {
      misses.push(`nothing at ${pathname}`);
      return response.writeHead(404).end();
    }
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    return response.writeHead(200, { ...headers, "Content-Type": type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://localhost:${portOf(server.address())}${PREFIX}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

export type PackagedPage = {
  readonly page: Page;
  /** Opens a file of the package, given with its query, such as `taskpane.html?x=1`. */
  readonly open: (file: string) => Promise<void>;
  /** Lets requests whose address ends so fail, as a server or a filter in between does. */
  readonly block: (...ends: readonly string[]) => Promise<void>;
  /** The requested paths below the package's folder, without their queries. */
  readonly requested: readonly string[];
  /** Requests that left the package's folder or found nothing in it, and errors of scripts. */
  readonly faults: readonly string[];
};

async function packagedPage(
  browser: Browser,
  address: string,
  faults: string[],
): Promise<PackagedPage> {
  const page = await browser.newPage({ locale: "ja-JP" });
  const requested: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(address)) requested.push(url.slice(address.length).replace(/[?#].*/, ""));
    else if (!/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return {
    page,
    open: async (file) => void (await page.goto(address + file)),
    block: async (...ends) => {
      for (const end of ends) await page.route(`**/${end}`, (route) => route.abort());
    },
    requested,
    faults,
  };
}

/** Uses pages of the packaged folder, served below a path and with the headers of its own web.config. */
export async function withPackage(
  use: (packaged: PackagedPage) => Promise<void>,
  officeJs: OfficeJsSource = { from: "npm" },
): Promise<void> {
  const faults: string[] = [];
  await serving(packed(officeJs), faults, async (address) => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: CHROMIUM_ARGUMENTS,
    });
    try {
      await use(await packagedPage(browser, address, faults));
    } finally {
      await browser.close();
    }
  });
}
