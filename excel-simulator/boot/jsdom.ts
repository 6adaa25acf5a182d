import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import type { SimulatedExcel } from "../simulated-excel";
import { BootedExcel } from "./booted-excel";
import { connectWindow } from "./connect-window";
import { installGlobals, type OfficeGlobals } from "./office-globals";
import { webPaneAddress } from "./web-parent";

export type BootOptions = {
  /** A file of the library that cannot be loaded, such as `excel-win32-16.01.js`: then Office is never ready. */
  readonly blockedFile?: string;
};

/** Office.js in a page of its own, connected to a simulated Excel. */
export type BootedOffice = OfficeGlobals & {
  readonly window: DOMWindow;
  /** Settles with what `Office.onReady` gives; never where a file of the library is blocked. */
  readonly ready: Promise<unknown>;
  /** Puts another workbook in the place of the open one, as if the pane were opened there; profiles may differ, platforms may not. */
  open(excel: SimulatedExcel): Promise<void>;
  dispose(): void;
};

/** The folder of the library, and where the page finds it. */
const FOLDER = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);
const ORIGIN = "https://add-in.example";
const PAGE = `${ORIGIN}/pane.html`;
const LIBRARY = `${ORIGIN}/office/`;

/**
 * Loads the genuine office.js into a page of its own and connects it to Excel. One boot serves any number of workbooks,
 * one after the other; `dispose` closes the page.
 */
export async function bootOffice(
  excel: SimulatedExcel,
  options: BootOptions = {},
): Promise<BootedOffice> {
  const booted = new BootedExcel(excel);
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: excel.profile.platform === "Web" ? webPaneAddress(PAGE, ORIGIN) : PAGE,
    runScripts: "dangerously",
    resources: new LibraryLoader(options.blockedFile ?? null),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse: (page) => preparePage(page, booted),
  });
  await loadScript(window, `${LIBRARY}office.js`);
  const ready: Promise<unknown> = window["Office"].onReady();
  if (options.blockedFile === undefined) await ready;
  return {
    ...globalsOf(window),
    window,
    ready,
    open: (next) => {
      booted.replace(next);
      return reopen(window);
    },
    dispose: () => window.close(),
  };
}

/** Runs work with Office, Excel and OfficeExtension as globals, connected to an Excel. */
export async function withOffice<Result>(
  office: BootedOffice,
  excel: SimulatedExcel,
  work: () => Promise<Result>,
): Promise<Result> {
  await office.open(excel);
  const uninstall = installGlobals(office);
  try {
    return await work();
  } finally {
    uninstall();
  }
}

/** Errors and JSON are those of the caller's world, so that `instanceof` and comparisons hold as in a page. */
function preparePage(page: DOMWindow, booted: BootedExcel): void {
  Object.assign(page, { Error, TypeError, JSON });
  Object.defineProperty(page.Document.prototype, "domain", { value: new URL(ORIGIN).hostname });
  connectWindow(page, booted);
}

function loadScript({ document }: DOMWindow, address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`cannot load ${address}`));
    document.head.append(script);
  });
}

/** Lets office.js ask Excel anew for everything that it learned when it started, by its own steps of starting. */
function reopen(window: DOMWindow): Promise<void> {
  const { OSF, OfficeExtension } = window;
  const factory = OSF._OfficeAppFactory;
  const starter = factory.getInitializationHelper();
  window.sessionStorage.removeItem(factory.getCachedSessionSettingsKey());
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  return new Promise((resolve) => {
    starter.getAppContext(window, (context: unknown) => {
      const finish = (): void => {
        starter.prepareApiSurface(context);
        resolve();
      };
      starter.loadAppSpecificScriptAndCreateOM(context, finish, LIBRARY);
    });
  });
}

const globalsOf = ({ Office, Excel, OfficeExtension }: DOMWindow): OfficeGlobals => ({
  Office,
  Excel,
  OfficeExtension,
});

/** Finds the files of the library in their folder and nothing anywhere else. */
class LibraryLoader extends ResourceLoader {
  constructor(private readonly blockedFile: string | null) {
    super();
  }

  override fetch(address: string) {
    const name = address.slice(LIBRARY.length);
    if (!address.startsWith(LIBRARY) || name === this.blockedFile) return null;
    return Object.assign(readFile(join(FOLDER, name)), { abort: () => undefined });
  }
}
