import { fireEvent, render, screen, within } from "@testing-library/react";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { StepPanels, useReport, type AskPointed } from "../../../src/ui";
import { unknownLedgers } from "../../support/unknown-ledger";

const TODAY = { year: 2022, month: 3, day: 31 };
const FILE = "ledgers.xlsx";

type OpenedProps = {
  readonly sources: readonly { readonly file: string; readonly host: InMemoryHost }[];
  readonly askPointed: AskPointed;
};

function Opened({ sources, askPointed }: OpenedProps) {
  const session = useReport({ sources, today: TODAY, locale: "ja" });
  return <StepPanels session={session} showCell={() => undefined} askPointed={askPointed} />;
}

async function openTeaching(host: InMemoryHost, askPointed: AskPointed): Promise<void> {
  render(<Opened sources={[{ file: FILE, host }]} askPointed={askPointed} />);
  fireEvent.click(await screen.findByText("読み取り方を教える"));
}

const pointAt = (row: number, column: number): AskPointed => {
  return async () => ({
    file: FILE,
    sheet: "1",
    area: { top: row, left: column, bottom: row, right: column },
  });
};

function say(id: string): void {
  fireEvent.change(screen.getByRole("combobox", { name: "選んだセルは何ですか" }), {
    target: { value: id },
  });
  fireEvent.click(screen.getByRole("button", { name: "教える" }));
}

test("a label that is pointed at is learnt for all sheets, kept in the workbook, and can be taken back", async () => {
  const host = inMemoryHost(unknownLedgers(36));
  await openTeaching(host, pointAt(3, 6));
  say("word/actual");
  expect(await screen.findByText(/を「この語は「実績」」として読み取り直しました。/)).toBeTruthy();
  expect(JSON.parse((await host.readKept("profile")) ?? "").words).toEqual([
    { word: "でき高", concept: "actual" },
  ]);
  expect(screen.queryByText(/でき高.*分からなかった/)).toBeNull();

  const list = screen.getByRole("list", { name: "教えた読み取り方" });
  expect(list.textContent).toContain("「でき高」：この語は「実績」");
  fireEvent.click(within(list).getByRole("button", { name: "取り消す" }));
  expect(await screen.findByText("取り消して、読み取り直しました。")).toBeTruthy();
  expect(await host.readKept("profile")).toBeNull();
});

test("what was taught in one workbook is taken over by another as text", async () => {
  const host = inMemoryHost(unknownLedgers(2));
  await openTeaching(host, pointAt(3, 6));
  fireEvent.click(screen.getByText("ほかのブックで使う"));
  const given = screen.getByRole("textbox", { name: "ほかのブックから写し取った内容" });
  const text = '{"format":1,"words":[{"word":"でき高","concept":"actual"}],"sheets":[]}';
  fireEvent.change(given, { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "取り込む" }));
  expect(await screen.findByText("取り込んで、読み取り直しました。")).toBeTruthy();
  expect(JSON.parse((await host.readKept("profile")) ?? "")).toEqual(JSON.parse(text));
});

test("a text that is no profile is told with what is wrong, and nothing is kept", async () => {
  const host = inMemoryHost(unknownLedgers(2));
  await openTeaching(host, pointAt(3, 6));
  fireEvent.click(screen.getByText("ほかのブックで使う"));
  const given = screen.getByRole("textbox", { name: "ほかのブックから写し取った内容" });
  fireEvent.change(given, { target: { value: '{"format":7}' } });
  fireEvent.click(screen.getByRole("button", { name: "取り込む" }));
  expect(await screen.findByText(/「format」は1である必要があります/)).toBeTruthy();
  expect(await host.readKept("profile")).toBeNull();
});

test("nothing is learnt where no cell is selected", async () => {
  const host = inMemoryHost(unknownLedgers(1));
  await openTeaching(host, async () => null);
  say("role/target");
  expect(await screen.findByText(/セルが一つの範囲として選ばれていません。/)).toBeTruthy();
});
