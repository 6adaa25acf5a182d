import { read } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { typedLedger } from "../support/typed-ledger";
import { withPage } from "./support/started-page";

/** The first test builds the page where it is older than its sources. */
jest.setTimeout(240_000);

const ROOT = join(__dirname, "../..");
const sample = (name: string) => readFileSync(join(ROOT, "samples", name));
const step = (page: Page, name: RegExp) => page.getByRole("tab", { name });
const sheetTabs = (page: Page) => page.getByRole("tablist", { name: "シート", exact: true });

const file = (name: string, buffer: Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

/** Drops files on the page as a person does from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name: fileName, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    { name, base64: bytes.toString("base64") },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("ここで放すと、Excel ブックを開きます").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("from the sample to the downloaded workbook", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();

    await step(page, /確認/).click();
    await page.getByRole("button", { name: "シート「総括」B6" }).click();
    expect(await page.locator('td[aria-selected="true"]').innerText()).toBe("17");

    await step(page, /書き出し/).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    await sheetTabs(page).getByRole("tab", { name: "進捗総括", selected: true }).waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ダウンロード（seki-進捗.xlsx）" }).click();
    expect((await download).suggestedFilename()).toBe("seki-進捗.xlsx");
    const saved = read(readFileSync(await (await download).path()));
    expect(saved.SheetNames).toEqual(
      expect.arrayContaining(["総括", "1", "31", "進捗総括", "要注意一覧", "指標一覧", "検証結果"]),
    );
    expect(saved.Sheets["進捗総括"]?.A1?.v).toBe("進捗総括");
  });
});

test("a figure of a written sheet leads to the cell it came from", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await step(page, /書き出し/).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    await page.locator("td button", { hasText: "17" }).first().click();
    await sheetTabs(page).getByRole("tab", { name: "総括", selected: true, exact: true }).waitFor();
    expect(await page.locator('td[aria-selected="true"]').getAttribute("data-address")).toBe("B6");
  });
});

test("people's own files are opened by the picker, several at once, and a broken one is told in a sentence", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "ファイルを開く" }).click();
    await (
      await chooser
    ).setFiles([
      file("一課.xlsx", sample("fuchu-group1.xlsx")),
      file("二課.xlsx", sample("fuchu-group2.xlsx")),
      file("壊れた.xlsx", sample("seki.xlsx").subarray(0, 20_000)),
    ]);
    await page.getByRole("button", { name: "「二課.xlsx」を外す" }).waitFor();
    expect(await page.getByText("「壊れた.xlsx」").innerText()).toMatch(/。$/);

    await page.getByRole("button", { name: "「一課.xlsx」を外す" }).click();
    await page.getByRole("button", { name: "「一課.xlsx」を外す" }).waitFor({ state: "detached" });
  });
});

test("a file dropped anywhere is opened in place of the sample", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await drop(page, "札幌.xlsx", sample("sapporo.xlsx"));
    await sheetTabs(page).getByRole("tab", { name: "行政運営の取組" }).waitFor();
    expect(await page.getByText("seki.xlsx").count()).toBe(0);
  });
});

test("files of which none can be opened leave open what was open", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await drop(page, "一覧.csv", Buffer.from("a,b\n1,2\n"));
    await page.getByText("「一覧.csv」").waitFor();
    expect(await page.getByText("シート32枚・指標31件").count()).toBe(1);
  });
});

test("sheets that were written and not downloaded are not lost without a question", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await step(page, /書き出し/).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    await page.getByRole("button", { name: "ダウンロード（seki-進捗.xlsx）" }).waitFor();

    await drop(page, "札幌.xlsx", sample("sapporo.xlsx"));
    await page.getByRole("button", { name: "やめる" }).click();
    await sheetTabs(page).getByRole("tab", { name: "進捗総括", selected: true }).waitFor();

    await drop(page, "札幌.xlsx", sample("sapporo.xlsx"));
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ダウンロードして進む" }).click();
    expect((await download).suggestedFilename()).toBe("seki-進捗.xlsx");
    await sheetTabs(page).getByRole("tab", { name: "行政運営の取組" }).waitFor();
  });
});

test("cells are put right at the press of a button, and the workbook that is downloaded holds them", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await drop(page, "様式.xlsx", Buffer.from(xlsxOfSnapshot(typedLedger("１８０", "１９０"))));
    await page.getByText("シート1枚・指標2件").waitFor();
    await step(page, /確認/).click();
    await page.getByRole("button", { name: "G4の「１８０」を半角の「180」に直す" }).click();
    await page.getByRole("button", { name: "一覧!G4を元に戻す" }).waitFor();
    await page.locator('td[data-address="G4"]', { hasText: "180" }).waitFor();

    await drop(page, "札幌.xlsx", sample("sapporo.xlsx"));
    await page.getByRole("button", { name: "やめる" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ダウンロード（様式-進捗.xlsx）" }).click();
    const saved = read(readFileSync(await (await download).path()));
    expect(["G4", "G5"].map((address) => saved.Sheets["一覧"]?.[address]?.v)).toEqual([
      180,
      "１９０",
    ]);
  });
});

test("downloaded sheets are closed without a question", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await step(page, /書き出し/).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ダウンロード（seki-進捗.xlsx）" }).click();
    await download;
    await drop(page, "札幌.xlsx", sample("sapporo.xlsx"));
    await sheetTabs(page).getByRole("tab", { name: "行政運営の取組" }).waitFor();
  });
});

test("what came of writing is in sight in a low window too", async () => {
  await withPage(async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 560 });
    await page.getByText("シート32枚・指標31件").waitFor();
    await step(page, /書き出し/).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    const box = await page.getByRole("button", { name: /^ダウンロード（/ }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
  });
});

test("files added while others are still being opened come beside them", async () => {
  await withPage(async ({ page }) => {
    await page.getByText("シート32枚・指標31件").waitFor();
    await page
      .locator('input[aria-label="ファイルを追加"]')
      .evaluate((input: HTMLInputElement, base64) => {
        const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        for (const name of ["一課.xlsx", "二課.xlsx"]) {
          const data = new DataTransfer();
          data.items.add(new File([content], name));
          input.files = data.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }, sample("sapporo.xlsx").toString("base64"));
    for (const name of ["seki.xlsx", "一課.xlsx", "二課.xlsx"])
      await page.getByRole("button", { name: `「${name}」を外す` }).waitFor();
  });
});

test("every sample opens", async () => {
  await withPage(async ({ page }) => {
    const samples = page.getByRole("combobox", { name: "見本" });
    const names = await samples
      .locator("option:not([disabled])")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
    expect(names).toHaveLength(6);
    for (const name of names) {
      await samples.selectOption(name);
      await page.getByRole("button", { name: `「${name}」を外す` }).waitFor();
      expect(await page.getByText("読み取れなかったファイル").count()).toBe(0);
    }
  });
});

test("the arrow keys move through the sheet", async () => {
  await withPage(async ({ page }) => {
    await page.getByRole("region", { name: "シート「総括」" }).focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    await page.getByRole("group", { name: "セル B3" }).waitFor();
  });
});

test("the page works when it is opened from disk", async () => {
  await withPage(
    async ({ page }) => {
      await page.getByText("シート32枚・指標31件").waitFor();
      await step(page, /書き出し/).click();
      await page.getByRole("button", { name: "集計シートを作成" }).click();
      await page.getByRole("button", { name: /^ダウンロード（/ }).waitFor();
    },
    pathToFileURL(join(ROOT, "dist/web/index.html")).href,
  );
});

test.each([
  [350, 800],
  [1280, 800],
])("nothing is wider than a window of %i×%i", async (width, height) => {
  await withPage(async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.getByText("シート32枚・指標31件").waitFor();
    for (const name of [/読み取り/, /確認/, /判定/, /書き出し/]) {
      await step(page, name).click();
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content).toBeLessThanOrEqual(width);
    }
  });
});
