import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { acrossYears, eitherWay, twoRows } from "../support/ambiguous-forms";
import { workbook } from "../support/sheet-builder";
import { unknownLedger } from "../support/unknown-ledger";
import { withPage, withSimulatedExcel } from "./support/started-page";

/** The first test builds the pages where they are older than their sources. */
jest.setTimeout(240_000);

const YEARS = "「30」は、何年度の値ですか";
const ANSWERED = "答えた読み方（1件）";

type Panels = Page | FrameLocator;

const xlsx = (name: string, buffer: Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

/** Sheets of one form whose actual stands over two years, and a ledger with a word of its own. */
const asking = (name: string) =>
  xlsx(
    name,
    Buffer.from(
      xlsxOfSnapshot(
        workbook(name, acrossYears("1"), acrossYears("2", 2), unknownLedger("台帳", "相談件数")),
      ),
    ),
  );

async function openFile(page: Page, file: ReturnType<typeof xlsx>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "ファイルを開く" }).click();
  await (await chooser).setFiles(file);
}

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await download).path());
}

/** Answers the question about years, which is asked once for both sheets. */
async function answerYears(panels: Panels): Promise<void> {
  const question = panels.getByRole("combobox", { name: YEARS });
  expect(await question.inputValue()).toBe("all");
  await panels.getByText("ほか1か所も同じ").waitFor();
  await question.selectOption({ label: "令和2年度" });
  await panels.getByRole("button", { name: "この読み方にする" }).first().click();
  await panels.getByText(`${YEARS} ―「令和2年度」として読み取り直しました。`).waitFor();
}

const answers = (panels: Panels) => panels.getByRole("list", { name: ANSWERED });

test("what is asked, taught and chosen on the page is in the workbook that is downloaded", async () => {
  await withPage(async ({ page }) => {
    await openFile(page, asking("問い.xlsx"));
    await page.getByRole("button", { name: "シート「1」C2" }).click();
    await page.getByRole("group", { name: "セル C2" }).getByText("30").waitFor();
    await answerYears(page);

    await page.getByRole("tab", { name: "台帳", exact: true }).click();
    await page.locator('td[data-address="F3"]').click();
    await page.getByText("読み取り方を教える", { exact: true }).click();
    await page.getByRole("combobox", { name: "選んだセルは何ですか" }).selectOption("word/actual");
    await page.getByRole("button", { name: "教える", exact: true }).click();
    await page
      .getByText("シート「台帳」F3を「この語は「実績」」として読み取り直しました。")
      .waitFor();

    await page.getByRole("tab", { name: /判定(?!方式)/ }).click();
    await page.getByRole("combobox", { name: "判定方式" }).selectOption("attainment");

    await page.getByRole("tab", { name: /書き出し/ }).click();
    await page.getByRole("button", { name: "集計シートを作成" }).click();
    const bytes = await downloaded(page, "ダウンロード（問い-進捗.xlsx）");

    await openFile(page, xlsx("また.xlsx", bytes));
    await page.getByRole("tab", { name: /読み取り/ }).click();
    await answers(page).getByText("答え：令和2年度").waitFor();
    await page.getByText("読み取り方を教える", { exact: true }).click();
    const taught = page.getByRole("list", { name: "教えた読み取り方" });
    expect(await taught.textContent()).toContain("「でき高」：この語は「実績」");
    expect(await taught.textContent()).toContain("何年度の値か ―「令和2年度」");
    await page.getByRole("tab", { name: /判定(?!方式)/ }).click();
    expect(await page.getByRole("combobox", { name: "判定方式" }).inputValue()).toBe("attainment");
  });
});

test("what is answered in Excel's pane stays in the workbook until it is taken back", async () => {
  await withSimulatedExcel(async ({ page }) => {
    const pane = page.frameLocator("iframe");
    await openFile(page, asking("問い.xlsx"));
    await pane.getByRole("button", { name: "シート「1」C2" }).click();
    await page.getByRole("group", { name: "セル C2" }).getByText("30").waitFor();
    await answerYears(pane);
    const bytes = await downloaded(page, "保存（ダウンロード）");

    await openFile(page, xlsx("また.xlsx", bytes));
    await pane.getByText("また.xlsx").waitFor();
    await answers(pane).getByRole("button", { name: "取り消す" }).click();
    await pane.getByRole("combobox", { name: YEARS }).waitFor();
    expect(await answers(pane).count()).toBe(0);
    expect(await page.evaluate(() => simulatedExcel?.notSimulated ?? null)).toEqual([]);
  });
});

test.each([350, 1280])(
  "questions are in sight and not wider than a window of %i",
  async (width) => {
    await withPage(async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const bytes = xlsxOfSnapshot(
        workbook("問い.xlsx", acrossYears("1"), twoRows("2"), eitherWay("長い名前".repeat(7))),
      );
      await openFile(page, xlsx("問い.xlsx", Buffer.from(bytes)));
      await page.getByRole("combobox", { name: YEARS }).waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      for (const question of await page.getByRole("combobox", { name: /ですか$/ }).all()) {
        const box = await question.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      }
    });
  },
);
