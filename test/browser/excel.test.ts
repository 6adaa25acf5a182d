import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { WatchedExcel } from "../../excel-simulator/browser/excel/watched-excel";
import { loadWorkbook } from "../../excel-simulator/file/load-workbook";
import { parseArea } from "../../excel-simulator/model/area";
import { cellKey } from "../../excel-simulator/model/cell-grid";
import type { Workbook } from "../../excel-simulator/model/workbook";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { typedLedger } from "../support/typed-ledger";
import { withSimulatedExcel } from "./support/started-page";
import { REPORT_SHEET_NAMES } from "../support/report-sheet-names";

/** The first test builds the pages where they are older than their sources. */
jest.setTimeout(240_000);

const SAMPLE = join(__dirname, "../../samples/seki.xlsx");

const paneOf = (page: Page): FrameLocator => page.frameLocator("iframe");
/** What the pane says of its work. */
const said = (pane: FrameLocator, sentence: string) =>
  pane.getByRole("status").getByText(sentence, { exact: true });
const step = (pane: FrameLocator, name: RegExp) => pane.getByRole("tab", { name });
const workbookOf = (page: Page) => page.getByRole("region", { name: "ブック", exact: true });
const frontTab = (page: Page, name: string) =>
  workbookOf(page).getByRole("tab", { name, selected: true });

/** The workbook as the page saves it. */
async function saved(page: Page): Promise<Workbook> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存（ダウンロード）" }).click();
  return loadWorkbook("seki.xlsx", readFileSync(await (await download).path()));
}

const namesOf = ({ sheets }: Workbook): readonly string[] => sheets.map(({ name }) => name);

/** The colour that a cell is filled with; null for none. */
function fillOf({ sheets }: Workbook, sheet: string, address: string): string | null {
  const area = parseArea(address);
  const cells = sheets.find(({ name }) => name === sheet)?.cells;
  const cell = area && cells?.get(cellKey({ row: area.top, column: area.left }));
  return cell?.format.fill.color ?? null;
}

/** A cell of the sheet in front, where it is drawn with a fill. */
const filledCell = (page: Page, address: string) =>
  workbookOf(page).locator(`td[data-address="${address}"][style*="background-color"]`);

/** What the add-in asked for and the simulated Excel does not know: then nothing here tells of Excel. */
const notSimulated = (page: Page) =>
  page.evaluate((): WatchedExcel["notSimulated"] | null => simulatedExcel?.notSimulated ?? null);

test("the pane reads, checks, writes, marks and takes all of it back, and the workbook beside it follows", async () => {
  const before = loadWorkbook("seki.xlsx", readFileSync(SAMPLE));
  await withSimulatedExcel(async ({ page }) => {
    const pane = paneOf(page);
    await pane.getByText("シート32枚・指標31件").waitFor();
    await workbookOf(page).getByRole("tab", { name: "31", exact: true }).click();
    await frontTab(page, "31").waitFor();

    await step(pane, /確認/).click();
    await pane.getByRole("button", { name: "シート「総括」B6" }).click();
    await page.getByRole("group", { name: "セル B6" }).getByText("17").waitFor();
    expect(await filledCell(page, "B6").count()).toBe(0);

    await step(pane, /書き出し/).click();
    await pane.getByRole("button", { name: "集計シートを作成" }).click();
    await workbookOf(page).getByRole("tab", { name: "検証結果" }).waitFor();
    await said(pane, "「seki.xlsx」に7枚のシートを作成しました。").waitFor();
    expect(namesOf(await saved(page))).toEqual([...namesOf(before), ...REPORT_SHEET_NAMES]);

    await step(pane, /確認/).click();
    await pane.getByRole("button", { name: "元の表に印を付ける" }).click();
    await said(pane, "8セルに印を付けました。").waitFor();
    const marked = await saved(page);
    expect(fillOf(marked, "総括", "B6")).toMatch(/^#[0-9A-F]{6}$/i);
    await workbookOf(page).getByRole("tab", { name: "総括", exact: true }).click();
    await filledCell(page, "B6").waitFor();

    await pane.getByRole("button", { name: "印を消す" }).click();
    await said(pane, "8セルの塗りつぶしを元に戻しました。").waitFor();
    expect(fillOf(await saved(page), "総括", "B6")).toBe(fillOf(before, "総括", "B6"));

    await step(pane, /書き出し/).click();
    await pane.getByRole("button", { name: "作成したシートを削除" }).click();
    await pane.getByRole("button", { name: "削除する" }).click();
    await said(
      pane,
      `シート${REPORT_SHEET_NAMES.map((name) => `「${name}」`).join("")}を削除しました。`,
    ).waitFor();
    expect(namesOf(await saved(page))).toEqual(namesOf(before));
    expect(await notSimulated(page)).toEqual([]);
  });
});

/** What the first sheet of a workbook holds at an address. */
function valueIn({ sheets }: Workbook, address: string): unknown {
  const area = parseArea(address);
  return area && sheets[0]?.cells.get(cellKey({ row: area.top, column: area.left }))?.value;
}

test("cells of the sheet in front are put right in the open workbook, and taken back", async () => {
  await withSimulatedExcel(async ({ page }) => {
    const pane = paneOf(page);
    await pane.getByText("シート32枚・指標31件").waitFor();
    await page.locator('input[type="file"]').setInputFiles({
      name: "様式.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(xlsxOfSnapshot(typedLedger("１８０", "１９０"))),
    });
    await pane.getByText("シート1枚・指標2件").waitFor();
    await step(pane, /確認/).click();
    await pane
      .getByRole("combobox", { name: "確認する範囲" })
      .selectOption({ label: "表示中のシート" });
    await pane.getByText("シート「一覧」を確認しています。").waitFor();

    await pane.getByRole("button", { name: "「全角の数字」の2件をまとめて直す" }).click();
    await said(pane, "2セルを直しました。").waitFor();
    const fixed = await saved(page);
    expect(["G4", "G5"].map((address) => valueIn(fixed, address))).toEqual([180, 190]);

    await pane.getByRole("button", { name: "一覧!G4を元に戻す" }).click();
    await said(pane, "1セルを元の内容に戻しました。").waitFor();
    const back = await saved(page);
    expect(["G4", "G5"].map((address) => valueIn(back, address))).toEqual(["１８０", 190]);
    expect(await notSimulated(page)).toEqual([]);
  });
});

test("the buttons of the ribbon run the add-in's functions, on Windows and on the web", async () => {
  await withSimulatedExcel(async ({ page }) => {
    for (const profile of ["Office LTSC 2021", "Excel on the web"]) {
      await page.getByRole("combobox", { name: "Excelの版" }).selectOption(profile);
      await paneOf(page).getByText("シート32枚・指標31件").waitFor();

      await page.getByRole("button", { name: "このブックを点検" }).click();
      await page.getByText("「このブックを点検」を実行しています…").waitFor();
      await page.getByText("準備完了").waitFor();
      await frontTab(page, "検証結果").waitFor();
      expect(fillOf(await saved(page), "総括", "B6")).not.toBeNull();

      await page.getByRole("button", { name: "印を消す" }).click();
      await page.getByText("「印を消す」を実行しています…").waitFor();
      await page.getByText("準備完了").waitFor();
      expect(fillOf(await saved(page), "総括", "B6")).toBeNull();
      expect(await notSimulated(page)).toEqual([]);
    }
  });
});

test("what the switches let happen reaches the pane, and work goes on when it is over", async () => {
  await withSimulatedExcel(async ({ page }) => {
    const pane = paneOf(page);
    await pane.getByText("シート32枚・指標31件").waitFor();
    await step(pane, /書き出し/).click();
    const structure = page.getByRole("switch", { name: "ブックの構成を保護する" });
    const write = pane.getByRole("button", { name: "集計シートを作成" });

    await structure.check();
    await write.click();
    await pane.getByText("7枚は作成しませんでした。").first().waitFor();

    await structure.uncheck();
    await write.click();
    await said(pane, "「seki.xlsx」に7枚のシートを作成しました。").waitFor();
  });
});

test("the pane is closed and opened again as in Excel", async () => {
  await withSimulatedExcel(async ({ page }) => {
    await paneOf(page).getByText("シート32枚・指標31件").waitFor();
    await page.getByRole("button", { name: "作業ウィンドウを閉じる" }).click();
    expect(await page.locator("iframe").count()).toBe(0);
    await page.getByRole("button", { name: "作業ウィンドウ", exact: true }).click();
    await paneOf(page).getByText("シート32枚・指標31件").waitFor();
  });
});
