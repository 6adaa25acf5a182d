import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/core";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import type { PointedPlace } from "../../../src/ui";
import { typedLedger } from "../../support/typed-ledger";
import { openPanels, openPanelsBeside } from "../support/open-panels";

/** Two sheets of two departments each, all four actuals typed in full-width digits. */
function twoSheets(): WorkbookSnapshot {
  const workbook = typedLedger("１８０", "１９０");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return { ...workbook, sheets: [sheet, { ...sheet, name: "控え" }] };
}

const pointing = (sheet: string): PointedPlace => ({
  file: "a.xlsx",
  sheet,
  area: { top: 1, left: 1, bottom: 1, right: 1 },
});

const choose = (option: string): void => {
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "確認する範囲" });
  const found = [...select.options].find(({ text }) => text === option);
  fireEvent.change(select, { target: { value: found?.value } });
};

const places = (): readonly (string | null)[] =>
  screen
    .getAllByText("全角の数字")
    .flatMap((rule) => rule.parentElement?.querySelector("button")?.textContent ?? []);

test("everything is listed at first", async () => {
  await openPanels(/確認/, inMemoryHost(twoSheets()));
  expect(places()).toEqual([
    "シート「一覧」G4",
    "シート「一覧」G5",
    "シート「控え」G4",
    "シート「控え」G5",
  ]);
});

test("a department's findings are listed, marked and put right by themselves", async () => {
  const host = inMemoryHost(twoSheets());
  await openPanels(/確認/, host);
  choose("施設課");
  expect(places()).toEqual(["シート「一覧」G5", "シート「控え」G5"]);
  fireEvent.click(screen.getByRole("button", { name: "「全角の数字」の2件をまとめて直す" }));
  await screen.findByText("直したセル（2件）");
  choose("すべて");
  expect(places()).toEqual(["シート「一覧」G4", "シート「控え」G4"]);
});

test("the sheet before one's eyes is looked at, and another one on demand", async () => {
  let shown = "控え";
  await openPanelsBeside(async () => pointing(shown), /確認/, inMemoryHost(twoSheets()));
  choose("表示中のシート");
  expect(await screen.findByText("シート「控え」を確認しています。")).toBeTruthy();
  expect(places()).toEqual(["シート「控え」G4", "シート「控え」G5"]);
  shown = "一覧";
  fireEvent.click(screen.getByRole("button", { name: "今のシートに切り替える" }));
  await screen.findByText("シート「一覧」を確認しています。");
  expect(places()).toEqual(["シート「一覧」G4", "シート「一覧」G5"]);
  choose("すべて");
  expect(places()).toHaveLength(4);
});

test("what a part leaves out is told by numbers, and the rules say how far they went there", async () => {
  const host = inMemoryHost(twoSheets());
  await openPanels(/確認/, host);
  const checked = (): string | undefined =>
    screen.getByRole("row", { name: /^全角の数字/, hidden: true }).textContent ?? undefined;
  expect(checked()).toBe("全角の数字404");
  choose("学習課");
  expect(checked()).toBe("全角の数字202");
  expect(screen.getByText(/全体の指摘\d+件のうち、この範囲は\d+件です。/)).toBeTruthy();
});

test("where no sheet is known, that is said and nothing changes", async () => {
  await openPanels(/確認/, inMemoryHost(twoSheets()));
  choose("表示中のシート");
  await screen.findByText(/どのシートを表示しているか分かりません/);
  expect(places()).toHaveLength(4);
});

test("the sheets are written of everything, whatever is looked at", async () => {
  const host = inMemoryHost(twoSheets());
  await openPanels(/確認/, host);
  choose("施設課");
  fireEvent.click(screen.getByRole("tab", { name: /書き出し/ }));
  fireEvent.click(screen.getByRole("button", { name: "集計シートを作成" }));
  await waitFor(() => expect(host.calls.some(({ kind }) => kind === "apply")).toBe(true));
  const call = host.calls.find(({ kind }) => kind === "apply");
  expect(JSON.stringify(call)).toContain("学習課");
});
