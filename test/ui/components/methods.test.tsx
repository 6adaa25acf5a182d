import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../../src/hosts/host-error";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, settingsIn, unfold } from "../support/open-panels";

const JUDGING = /判定/;

const methodSelect = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "判定方式" });

const choose = (id: string): Promise<void> =>
  act(async () => {
    fireEvent.change(methodSelect(), { target: { value: id } });
  });

const verdicts = () => within(screen.getByRole("list", { name: "判定" }));

const rowsOf = (table: string) =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test("methods are grouped, and say what they do and where they are from", async () => {
  await openPanels(JUDGING, inMemoryHost(aLedger()));
  expect(
    within(methodSelect())
      .getAllByRole("group")
      .map((group) => group.getAttribute("label")),
  ).toEqual(["標準の方式", "国内の自治体などの方式", "海外の自治体・製品の方式"]);
  expect(within(methodSelect()).getAllByRole("option")).toHaveLength(17);
  await choose("tama");
  expect(screen.getByText(/目標値のうち経過した年数の割合/)).toBeTruthy();
  expect(screen.getByRole("link").getAttribute("href")).toMatch(/^https:/);
});

test("another method judges anew at once, is kept in the workbook and holds when it is opened again", async () => {
  const host = inMemoryHost(aLedger());
  const close = await openPanels(JUDGING, host);
  expect(verdicts().getByText("遅れている")).toBeTruthy();
  await choose("tama");
  expect(verdicts().getByText("着実に進んでいる")).toBeTruthy();
  await waitFor(async () => expect(await settingsIn(host)).toMatchObject({ preset: "tama" }));
  close();

  await openPanels(JUDGING, host);
  expect(methodSelect().value).toBe("tama");
  expect(verdicts().getByText("着実に進んでいる")).toBeTruthy();
  await choose("pace");
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
});

test("changing the method does not read the workbook again", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(JUDGING, host);
  const reads = host.calls.length;
  await choose("tama");
  expect(verdicts().getByText("着実に進んでいる")).toBeTruthy();
  expect(host.calls).toHaveLength(reads);
});

test("a choice that cannot be kept holds all the same, and says so", async () => {
  const host = inMemoryHost(aLedger());
  const keep = () => Promise.reject(new HostError("excel-protected", "a.xlsx", "protected"));
  const locked: InMemoryHost = { ...host, keep };
  await openPanels(JUDGING, locked);
  await choose("tama");
  expect(verdicts().getByText("着実に進んでいる")).toBeTruthy();
  expect((await screen.findByText(/設定をブックに保存できませんでした。/)).textContent).toMatch(
    /保護/,
  );
});

test("a workbook that can keep nothing is judged by the choice until it is closed", async () => {
  const { readSnapshot, applyPlan } = inMemoryHost(aLedger());
  await openPanels(JUDGING, { readSnapshot, applyPlan });
  await choose("tama");
  expect(verdicts().getByText("着実に進んでいる")).toBeTruthy();
  expect(await screen.findByText(/このブックには設定を保存できない/)).toBeTruthy();
});

test("settings that cannot be used are told in a sentence, and the defaults hold", async () => {
  const host = inMemoryHost(aLedger());
  await host.keep("settings", '{"preset":"unheard-of"}');
  await openPanels(JUDGING, host);
  expect(methodSelect().value).toBe("pace");
  expect(
    screen.getByText(/「a.xlsx」に保存された設定を使えない.*判定方式「unheard-of」はありません。/),
  ).toBeTruthy();
});

test("of several workbooks the first one's settings hold, and that is said", async () => {
  const [first, second] = [inMemoryHost(aLedger("a.xlsx")), inMemoryHost(aLedger("b.xlsx"))];
  await first.keep("settings", '{"preset":"tama"}');
  await second.keep("settings", '{"preset":"cascade"}');
  await openPanels(JUDGING, first, second);
  expect(methodSelect().value).toBe("tama");
  expect(verdicts().getAllByText("着実に進んでいる")).toHaveLength(2);
  expect(screen.getByText(/設定は、最初のブック「a.xlsx」に保存されたもの/)).toBeTruthy();
});

test("an indicator's details say direction, trend and what every method would say of it", async () => {
  await openPanels(JUDGING, inMemoryHost(aLedger()));
  expect(screen.queryByRole("table", { name: "ほかの方式での判定" })).toBeNull();
  unfold("判定の詳細・ほかの方式での判定");
  expect(screen.getByText("高いほど良い（基準値（当初の値）と目標値の比較から判断）")).toBeTruthy();
  expect(screen.getByText("↗ 改善している")).toBeTruthy();
  expect(screen.getByText(/令和6年度には140人となり.*傾向とはいえません。/)).toBeTruthy();
  const rows = rowsOf("ほかの方式での判定");
  expect(rows).toHaveLength(18);
  expect(rows).toContainEqual(["進み具合", "■ 遅れている", "使用中"]);
  expect(rows).toContainEqual(["多摩市", "● 着実に進んでいる（順調）", "≠ 異なる"]);
  expect(rows).toContainEqual(["府中市", "■ 遅れが生じている（遅れている）", "＝ 同じ"]);
});

test("what other methods would change is counted, and listed on demand", async () => {
  await openPanels(JUDGING, inMemoryHost(aLedger()));
  unfold("方式を変えた場合に判定が変わる指標");
  const list = screen.getByRole("list", { name: "方式を変えた場合に判定が変わる指標" });
  expect(list.children).toHaveLength(16);
  const tama = within(list).getByRole("button", { name: "多摩市で変わる指標（1件）" });
  fireEvent.click(tama);
  expect(tama.getAttribute("aria-expanded")).toBe("true");
  const changed = within(screen.getByRole("list", { name: "多摩市で変わる指標（1件）" }));
  expect(changed.getByText("講座の参加者数")).toBeTruthy();
  expect(changed.getByText("遅れている")).toBeTruthy();
  expect(changed.getByText("着実に進んでいる")).toBeTruthy();
});
