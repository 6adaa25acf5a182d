import { withPackage } from "./support/served-package";

/** The first test builds the page where it is older than its sources. */
jest.setTimeout(240_000);

/** What Excel tells the page about itself in its address. */
const excelOn = (platform: string, version: string): string =>
  `taskpane.html?_host_Info=Excel$${platform}$${version}$ja-JP`;

test("the page for a browser alone asks for nothing outside the package", async () => {
  await withPackage(async ({ page, open, requested, faults }) => {
    await open("index.html");
    await page.getByText("シート32枚・指標31件").waitFor();
    expect(requested).toContain("samples/seki.js");
    expect(faults).toEqual([]);
  });
});

test("the task pane asks for nothing outside the package", async () => {
  await withPackage(async ({ page, open, requested, faults }) => {
    await open("taskpane.html");
    await page.getByText("この画面は Excel の作業ウィンドウとして開いてください").waitFor();
    expect(requested).toEqual(
      expect.arrayContaining(["office-js/office.js", "office-js/o15apptofilemappingtable.js"]),
    );
    expect(faults).toEqual([]);
  });
});

test("the page of the ribbon commands asks for nothing outside the package", async () => {
  await withPackage(async ({ page, open, requested, faults }) => {
    await open("commands.html");
    await page.waitForFunction(() => "Office" in globalThis);
    await page.waitForLoadState("networkidle");
    expect(requested).toContain("office-js/office.js");
    expect(faults).toEqual([]);
  });
});

test.each([
  ["Win32", "16.01", "excel-win32-16.01.js"],
  ["Mac", "16.00", "excel-mac-16.00.js"],
])(
  "the library finds its parts for Excel on %s in the package",
  async (platform, version, part) => {
    await withPackage(async ({ page, open, requested, faults }) => {
      await open(excelOn(platform, version));
      await page.getByText("準備しています…").waitFor();
      await page.waitForLoadState("networkidle");
      expect(requested).toEqual(
        expect.arrayContaining([`office-js/${part}`, "office-js/ja-jp/office_strings.js"]),
      );
      expect(faults).toEqual([]);
    });
  },
);

test("the library finds its page of errors for an unknown Excel on the web in the package", async () => {
  await withPackage(async ({ page, open, requested, faults }) => {
    await open(`${excelOn("Web", "16.00")}#&_xdm_Info=1|1|https://excel.city.example|`);
    await page.getByText("このアドインは、安全の維持のために無効にされています").waitFor();
    expect(requested).toEqual(
      expect.arrayContaining([
        "office-js/excel-web-16.00.js",
        "office-js/AgaveErrorUX/index.html",
        "office-js/AgaveErrorUX/AgaveErrorUX.js",
        "office-js/AgaveErrorUX/style/AgaveErrorUX.css",
      ]),
    );
    // Microsoft's page has no icon, so that the browser looks for one where it always does.
    expect(faults.filter((fault) => !fault.endsWith("/favicon.ico"))).toEqual([]);
  });
});

test.each<[string, readonly string[], string]>([
  ["office.js", ["office-js/office.js"], "アドインの部品（office.js）を読み込めませんでした"],
  ["the part for this Excel", ["office-js/excel-win32-16.01.js"], "Excel からの応答がありません"],
  [
    "the texts of the library",
    ["office-js/ja-jp/office_strings.js", "office-js/en-us/office_strings.js"],
    "Excel からの応答がありません",
  ],
])("where %s is blocked the pane says so and names it", async (_, blocked, sentence) => {
  await withPackage(async ({ page, open, block }) => {
    await block(...blocked);
    await open(excelOn("Win32", "16.01"));
    await page.getByText(sentence).waitFor();
    const named = await page.getByRole("listitem").allInnerTexts();
    expect(named.map((address) => address.replace(/^.*\/shinchoku\//, ""))).toEqual(blocked);
  });
});

test("where Microsoft's server is meant to be used and is out of reach, the pane names its address", async () => {
  await withPackage(
    async ({ page, open, block }) => {
      await block("office.js");
      await open(excelOn("Win32", "16.01"));
      await page.getByText("アドインの部品（office.js）を読み込めませんでした").waitFor();
      expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      ]);
    },
    { from: "cdn" },
  );
});
