import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attributeOf, elementsIn, parseXmlElement } from "../../../scripts/manifest/xml-element";
import { packageFiles } from "../../../scripts/package/package-files";
import type { OfficeJsSource } from "../../../scripts/package/package-arguments";
import type { Files } from "../../../scripts/package/read-folder";
import { builtRoot, NEEDED_OF_OFFICE, writeFiles } from "./built-root";

const ADDRESS = { origin: "https://intra.city.example", path: "/shinchoku" };
const BASE = `${ADDRESS.origin}${ADDRESS.path}`;

const packed = (officeJs: OfficeJsSource = { from: "npm" }, root = builtRoot()): Files =>
  packageFiles(root, "1.2.3", { address: ADDRESS, officeJs });
const textOf = (files: Files, path: string): string =>
  Buffer.from(files.get(path) ?? []).toString("utf8");

function aLibrary(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "office-js-"));
  writeFiles(folder, files);
  return folder;
}

test("the manifest names only the place that the files will be served from", () => {
  const manifest = textOf(packed(), "catalog/manifest.xml");
  const elements = elementsIn(parseXmlElement(manifest));
  const addresses = elements
    .flatMap((element) => [attributeOf(element, "DefaultValue"), element.text.trim()])
    .filter((text) => text.includes("://"));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses)
    expect(`${address}/`.startsWith(`${BASE}/`) || address === ADDRESS.origin).toBe(true);
  expect(elements.find(({ name }) => name === "AppDomain")?.text).toBe(ADDRESS.origin);
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain("<Version>1.2.3.0</Version>");
});

test("at the top of a server the manifest is right as well", () => {
  const files = packageFiles(builtRoot(), "1.2.3", {
    address: { origin: ADDRESS.origin, path: "" },
    officeJs: { from: "npm" },
  });
  expect(textOf(files, "catalog/manifest.xml")).toContain(`"${ADDRESS.origin}/taskpane.html"`);
  expect(textOf(files, "settings/nginx.conf")).toContain("location / {");
});

test("the folder for the web server holds the pages, the library and no manifest of another place", () => {
  const files = [...packed().keys()];
  expect(files).toEqual(
    expect.arrayContaining([
      "web/index.html",
      "web/taskpane.html",
      "web/commands.html",
      "web/assets/clear-16.png",
      "web/office-js/office.js",
      "web/web.config",
      "LICENSE-office-js.md",
    ]),
  );
  expect(files).not.toContain("web/manifest.xml");
});

test("the library's page of errors has the names that office.js asks for", () => {
  expect([...packed().keys()].filter((path) => /agaveerrorux/i.test(path))).toEqual([
    "web/office-js/AgaveErrorUX/index.html",
    "web/office-js/AgaveErrorUX/style/AgaveErrorUX.css",
  ]);
});

test.each([
  [
    "a version that Office would not take",
    "manifest",
    (root: string) => packageFiles(root, "1.2", { address: ADDRESS, officeJs: { from: "npm" } }),
    /<Version> is "1.2.0"/,
  ],
  [
    "a picture that is missing",
    "assets/clear-32.png",
    packFrom,
    /there is no picture shinchoku\/assets\/clear-32.png/,
  ],
  ["a page that is missing", "commands.html", packFrom, /commands.html is not among the files/],
  ["a pane that is missing", "taskpane.html", packFrom, /taskpane.html is not among the files/],
])("%s stops packing", (_, missing, pack, problem) => {
  const root = builtRoot();
  rmSync(join(root, "dist/web", missing), { force: true });
  expect(() => pack(root)).toThrow(
    expect.objectContaining({ kind: "content", message: expect.stringMatching(problem) }),
  );
});

function packFrom(root: string): Files {
  return packed({ from: "npm" }, root);
}

test("a copy of Microsoft's newer files takes the place of ours, without what is not needed", () => {
  const folder = aLibrary([
    ...NEEDED_OF_OFFICE,
    "excel-win32-16.01-core.js",
    "excel-win32-16.02.js",
    "telemetry/oteljs_agave.js",
    "AgaveErrorUX/agaveerrorux.js",
    "office.debug.js",
    "excel-web-16.00.debug.js",
    "excel-ios-16.00.js",
    "word-win32-16.01.js",
    "de-de/office_strings.js",
    "ja-jp/outlook_strings.js",
    "office.d.ts",
  ]);
  const library = [...packed({ from: "folder", folder }).keys()].filter((path) =>
    path.startsWith("web/office-js/"),
  );
  expect(library.map((path) => path.replace("web/office-js/", "")).sort()).toEqual(
    [
      ...NEEDED_OF_OFFICE,
      "AgaveErrorUX/AgaveErrorUX.js",
      "excel-win32-16.01-core.js",
      "excel-win32-16.02.js",
      "telemetry/oteljs_agave.js",
    ].sort(),
  );
});

test.each(NEEDED_OF_OFFICE)("a copy of Microsoft's files without %s is refused by name", (file) => {
  const folder = aLibrary(NEEDED_OF_OFFICE.filter((other) => other !== file));
  expect(() => packed({ from: "folder", folder })).toThrow(
    expect.objectContaining({ kind: "usage", message: expect.stringContaining(`：${file}\n`) }),
  );
});

test("a folder of Microsoft's files that is not there is told in a sentence", () => {
  expect(() => packed({ from: "folder", folder: "/nowhere" })).toThrow(/「\/nowhere」を開けません/);
});

test("with Microsoft's server the pages may have scripts from there and from nowhere else", () => {
  const files = packed({ from: "cdn" });
  for (const page of ["web/taskpane.html", "web/commands.html"]) {
    expect(textOf(files, page)).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
    );
    expect(textOf(files, page)).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com; ",
    );
  }
  expect(textOf(files, "web/web.config")).toContain(
    "script-src 'self' https://appsforoffice.microsoft.com; ",
  );
  expect(textOf(files, "web/index.html")).not.toContain("microsoft.com");
  const library = [...files.keys()].filter((path) => /office-js/.test(path));
  expect(library).toEqual([]);
});

test("the servers' settings send the pane's own policy and say who may frame it", () => {
  const files = packed();
  const policy = elementsIn(parseXmlElement(textOf(files, "web/web.config")))
    .filter((element) => attributeOf(element, "name") === "Content-Security-Policy")
    .map((element) => attributeOf(element, "value"))
    .join("");
  expect(textOf(files, "web/taskpane.html")).toContain(policy.split("; frame-ancestors")[0]);
  expect(policy).toMatch(
    /^default-src 'self'; script-src 'self'; .*; frame-ancestors 'self' https:/,
  );
  expect(textOf(files, "settings/nginx.conf")).toContain(`"${policy}" always`);
  expect(textOf(files, "settings/nginx.conf")).toContain("location /shinchoku/ {");
});

test("no template has a place left open", () => {
  for (const [path, content] of packed()) {
    if (/\.(txt|config|conf|reg)$/.test(path)) {
      expect(Buffer.from(content).toString("utf8")).not.toContain("{{");
    }
  }
});

test("the registry file is in the encoding and with the ends of lines that Windows writes", () => {
  const bytes = Buffer.from(packed().get("settings/trusted-catalog.reg") ?? []);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = bytes.toString("utf16le").slice(1);
  expect(text.split("\r\n")[0]).toBe("Windows Registry Editor Version 5.00");
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  const [key, id, url, flags] = text.split("\r\n").filter((line) => /^[["]/.test(line));
  expect(key).toMatch(
    /^\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]$/,
  );
  expect(id).toBe(`"Id"="${key?.slice(-39, -1)}"`);
  expect(url).toBe(String.raw`"Url"="\\\\SERVER\\SHARE"`);
  expect(flags).toBe('"Flags"=dword:00000001');
});
