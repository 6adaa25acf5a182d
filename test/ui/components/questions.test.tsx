import { fireEvent, screen, within } from "@testing-library/react";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { acrossYears, eitherWay, twiceAcrossYears } from "../../support/ambiguous-forms";
import { workbook } from "../../support/sheet-builder";
import { unknownLedger } from "../../support/unknown-ledger";
import { aLedger } from "../support/a-ledger";
import { openPanels, unfold } from "../support/open-panels";

const READING = /読み取り/;
const YEARS = "「30」は、何年度の値ですか";

const alike = (file: string, count: number): InMemoryHost =>
  inMemoryHost(
    workbook(file, ...Array.from({ length: count }, (_, at) => acrossYears(`${at + 1}`, at % 3))),
  );

const question = (name: string): HTMLElement => screen.getByRole("combobox", { name });
const chosenIn = (name: string): string =>
  within(question(name)).getByRole("option", { selected: true }).textContent ?? "";

/** Chooses an answer to the only question that is open and gives it. */
function give(name: string, choice: string): void {
  fireEvent.change(question(name), { target: { value: choice } });
  fireEvent.click(screen.getByRole("button", { name: "この読み方にする" }));
}

const kept = async (host: InMemoryHost): Promise<unknown> =>
  JSON.parse((await host.readKept("profile")) ?? "null");
const answersTo = (code: string, choice: string) => ({
  sheets: [{ corrections: [{ kind: "answer", code, choice }] }],
});

/** The actuals of the first indicator, as they are listed. */
function actualsShown(): readonly string[] {
  const details = screen.getByRole("list", { name: "読み取った指標" }).querySelector("details");
  if (!details) throw new Error("an indicator that unfolds expected");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  const rows = within(details).getAllByRole("row");
  return rows.map(({ textContent }) => textContent ?? "").filter((row) => row.startsWith("実績"));
}

test("what is asked on many sheets alike is put once, with the likeliest answer chosen, before the indicators", async () => {
  await openPanels(READING, alike("a.xlsx", 36));
  expect(screen.getAllByRole("combobox", { name: YEARS })).toHaveLength(1);
  expect(chosenIn(YEARS)).toBe("すべての年度（現在）");
  expect(screen.getByRole("button", { name: "シート「1」C2" })).toBeTruthy();
  expect(screen.getByText("ほか35か所も同じ")).toBeTruthy();
  expect(screen.queryByText(/読み取り時の注記/)).toBeNull();
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  expect(headings.indexOf("読み方の確認（1件）")).toBeLessThan(headings.indexOf("読み取った指標"));
});

test("choosing alone answers nothing; the button does, for all sheets, and the workbook keeps it", async () => {
  const host = alike("a.xlsx", 3);
  await openPanels(READING, host);
  expect(actualsShown()).toEqual(["実績令和元年度30C2", "実績令和2年度30C2"]);
  fireEvent.change(question(YEARS), { target: { value: "2020" } });
  expect(await kept(host)).toBeNull();

  fireEvent.click(screen.getByRole("button", { name: "この読み方にする" }));
  await screen.findByText(`${YEARS} ―「令和2年度」として読み取り直しました。`);
  expect(screen.queryByRole("combobox", { name: YEARS })).toBeNull();
  expect(actualsShown()).toEqual(["実績令和2年度30C2"]);
  expect(await kept(host)).toMatchObject(answersTo("value-spans-years", "2020"));
});

test("an answer is shown where it was asked, is still given when the workbook is opened again, and is taken back", async () => {
  const host = alike("a.xlsx", 2);
  const close = await openPanels(READING, host);
  give(YEARS, "2019");
  const answers = await screen.findByRole("list", { name: "答えた読み方（1件）" });
  expect(answers.textContent).toContain(YEARS);
  expect(answers.textContent).toContain("答え：令和元年度");
  close();

  await openPanels(READING, host);
  expect(screen.queryByRole("combobox", { name: YEARS })).toBeNull();
  const list = screen.getByRole("list", { name: "答えた読み方（1件）" });
  fireEvent.click(within(list).getByRole("button", { name: "取り消す" }));
  await screen.findByRole("combobox", { name: YEARS });
  expect(chosenIn(YEARS)).toBe("すべての年度（現在）");
  expect(await kept(host)).toBeNull();
});

test("the likeliest answer can be confirmed, so that it is not asked again", async () => {
  const host = alike("a.xlsx", 1);
  await openPanels(READING, host);
  fireEvent.click(screen.getByRole("button", { name: "この読み方にする" }));
  await screen.findByText("✓ 答え：すべての年度");
  expect(await kept(host)).toMatchObject(answersTo("value-spans-years", "all"));
});

test("several workbooks that ask the same are answered at once, and each keeps it", async () => {
  const hosts = [alike("a.xlsx", 1), alike("b.xlsx", 2)];
  await openPanels(READING, ...hosts);
  expect(screen.getByText("ほか2か所も同じ")).toBeTruthy();
  give(YEARS, "2020");
  await screen.findByText("✓ 答え：令和2年度");
  for (const host of hosts)
    expect(await kept(host)).toMatchObject(answersTo("value-spans-years", "2020"));
  fireEvent.click(
    within(screen.getByRole("list", { name: "答えた読み方（1件）" })).getByRole("button", {
      name: "取り消す",
    }),
  );
  await screen.findByRole("combobox", { name: YEARS });
  for (const host of hosts) expect(await kept(host)).toBeNull();
});

test("the same question about other cells of a form is answered along where that is wanted", async () => {
  const host = inMemoryHost(workbook("a.xlsx", twiceAcrossYears("1")));
  await openPanels(READING, host);
  const alike = "ほか1件の同じ質問にも使う";
  expect(screen.getAllByRole("checkbox", { name: alike })).toHaveLength(2);
  const [first] = screen.getAllByRole("checkbox", { name: alike });
  const [button] = screen.getAllByRole("button", { name: "この読み方にする" });
  if (!first || !button) throw new Error("two questions expected");
  fireEvent.change(question(YEARS), { target: { value: "2020" } });
  fireEvent.click(first);
  fireEvent.click(button);
  await screen.findByText(`${YEARS}（ほか1件も同じ答え） ―「令和2年度」として読み取り直しました。`);
  const answers = screen.getByRole("list", { name: "答えた読み方（2件）" });
  expect(within(answers).getAllByText("✓ 答え：令和2年度")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "この読み方にする" })).toBeNull();

  const [takeBack] = within(answers).getAllByRole("button", { name: "取り消す" });
  if (!takeBack) throw new Error("a way back expected");
  fireEvent.click(takeBack);
  await screen.findByText("取り消して、読み取り直しました。");
  expect(screen.getByRole("list", { name: "答えた読み方（1件）" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "この読み方にする" })).toHaveLength(1);
});

test("two cells equally near to a label are offered by where they stand", async () => {
  const host = inMemoryHost(workbook("a.xlsx", eitherWay("1")));
  await openPanels(READING, host);
  const asked = "「指標」の内容は、どのセルですか";
  const offered = within(question(asked)).getAllByRole("option");
  expect(offered.map(({ textContent }) => textContent)).toEqual([
    "下のセル A2（現在）",
    "右のセル C1",
  ]);
  give(asked, "right");
  await screen.findByText("✓ 答え：右のセル");
  expect(screen.getByRole("list", { name: "読み取った指標" }).textContent).toContain("参加者");
});

test("notes that ask nothing stay listed as notes", async () => {
  await openPanels(
    READING,
    inMemoryHost(workbook("a.xlsx", unknownLedger("0", "参加者"), acrossYears("1"))),
  );
  const notes = screen.getByText(/読み取り時の注記/).closest("details");
  expect(notes?.textContent).toMatch(/でき高/);
  expect(notes?.textContent).not.toMatch(/複数の年度/);
});

test("an answer is listed among what was taught in words", async () => {
  await openPanels(READING, alike("a.xlsx", 1));
  give(YEARS, "2020");
  await screen.findByText("✓ 答え：令和2年度");
  unfold("読み取り方を教える");
  expect(screen.getByRole("list", { name: "教えた読み取り方" }).textContent).toContain(
    "の近く：何年度の値か ―「令和2年度」",
  );
});

test("a workbook that asks nothing shows nothing of questions", async () => {
  await openPanels(READING, inMemoryHost(aLedger()));
  expect(screen.queryByText(/読み方の確認/)).toBeNull();
});
