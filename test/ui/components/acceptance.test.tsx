import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, settingsIn, unfold } from "../support/open-panels";

const ACCEPT = "この指摘を承知しておく";

function accept(reason: string, name: string): void {
  unfold(ACCEPT);
  fireEvent.change(screen.getByRole("textbox", { name: "理由" }), { target: { value: reason } });
  fireEvent.change(screen.getByRole("textbox", { name: "氏名" }), { target: { value: name } });
  fireEvent.click(screen.getByRole("button", { name: "承知済みにする" }));
}

test("a finding is accepted with reason, name and date, stays listed, and can be taken back", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(/確認/, host);
  expect(screen.getByRole("tab", { name: /指摘1件/ })).toBeTruthy();
  accept("開講が翌年度のため", "学習課長");
  const accepted = within(screen.getByRole("list", { name: "承知済みの指摘（1件）" }));
  expect(
    accepted.getByText(/承知済み：開講が翌年度のため（学習課長、令和4年3月31日）/),
  ).toBeTruthy();
  expect(screen.getByRole("tab", { name: /指摘0件/ })).toBeTruthy();
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({
      accepted: [
        {
          rule: "behind-pace",
          cell: "一覧!G4",
          because: "開講が翌年度のため",
          by: "学習課長",
          on: "2022-03-31",
        },
      ],
    }),
  );
  fireEvent.click(accepted.getByRole("button", { name: "取り消す" }));
  expect(screen.queryByText(/承知済みの指摘/)).toBeNull();
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
});

test("a finding is not accepted without a reason and a name", async () => {
  await openPanels(/確認/, inMemoryHost(aLedger()));
  accept("理由はある", " ");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "承知済みにする" }).disabled).toBe(
    true,
  );
  expect(screen.queryByText(/承知済みの指摘/)).toBeNull();
});

test("of several workbooks only the one that the finding is in accepts it", async () => {
  const [first, second] = [inMemoryHost(aLedger("a.xlsx")), inMemoryHost(aLedger("b.xlsx"))];
  await openPanels(/確認/, first, second);
  const [, ofSecond] = screen.getAllByText(ACCEPT).map((heading) => heading.closest("details"));
  if (!ofSecond) throw new Error("Two findings expected.");
  ofSecond.open = true;
  fireEvent(ofSecond, new Event("toggle"));
  const type = (name: string): void => {
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: "了解" } });
  };
  ["理由", "氏名"].forEach(type);
  fireEvent.click(screen.getByRole("button", { name: "承知済みにする" }));
  expect(screen.getByRole("list", { name: "承知済みの指摘（1件）" }).textContent).toContain(
    "b.xlsx",
  );
  expect(screen.getByRole("tab", { name: /指摘1件/ })).toBeTruthy();
  await waitFor(async () =>
    expect(await settingsIn(first)).toMatchObject({ accepted: [{ file: "b.xlsx" }] }),
  );
});
