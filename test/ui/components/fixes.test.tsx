import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/core";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { typedLedger } from "../../support/typed-ledger";
import { openPanels } from "../support/open-panels";

async function textAt(host: InMemoryHost, row: number): Promise<unknown> {
  const { sheets }: WorkbookSnapshot = await host.readSnapshot();
  return sheets[0]?.cells.find((cell) => cell.row === row && cell.column === 7)?.value;
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("the button beside a finding says what it does, and puts that cell right", async () => {
  const host = inMemoryHost(typedLedger("１８０", 180));
  await openPanels(/確認/, host);
  fireEvent.click(await button("G4の「１８０」を半角の「180」に直す"));
  expect(await screen.findAllByText("1セルを直しました。")).not.toEqual([]);
  expect(await textAt(host, 4)).toEqual({ kind: "number", number: 180 });
  expect(await textAt(host, 5)).toEqual({ kind: "number", number: 180 });
  expect(screen.queryByText(/全角の数字が使われています/)).toBeNull();
});

test("what was put right is listed and taken back", async () => {
  const host = inMemoryHost(typedLedger("１８０", 180));
  await openPanels(/確認/, host);
  fireEvent.click(await button("G4の「１８０」を半角の「180」に直す"));
  const list = within(await screen.findByRole("list", { name: "直したセル（1件）" }));
  expect(list.getByText("「１８０」 → 数値の「180」")).toBeTruthy();
  fireEvent.click(list.getByRole("button", { name: "一覧!G4を元に戻す" }));
  expect(await screen.findAllByText("1セルを元の内容に戻しました。")).not.toEqual([]);
  expect(await textAt(host, 4)).toEqual({ kind: "text", text: "１８０" });
  expect(screen.queryByText(/直したセル/)).toBeNull();
  expect(await button("G4の「１８０」を半角の「180」に直す")).toBeTruthy();
});

test("all findings of a rule are put right and taken back at once", async () => {
  const host = inMemoryHost(typedLedger("１８０", "１９０"));
  await openPanels(/確認/, host);
  fireEvent.click(await button("「全角の数字」の2件をまとめて直す"));
  expect(await screen.findAllByText("2セルを直しました。")).not.toEqual([]);
  expect(await textAt(host, 5)).toEqual({ kind: "number", number: 190 });
  fireEvent.click(await button("すべて元に戻す"));
  await waitFor(async () =>
    expect(await textAt(host, 5)).toEqual({ kind: "text", text: "１９０" }),
  );
  expect(await textAt(host, 4)).toEqual({ kind: "text", text: "１８０" });
});

test("a cell that holds something else by now is left alone, with the reason", async () => {
  const host = inMemoryHost(typedLedger("１８０", 180));
  await openPanels(/確認/, host);
  const fix = await button("G4の「１８０」を半角の「180」に直す");
  await host.changeCells([
    {
      sheet: "一覧",
      position: { row: 4, column: 7 },
      from: { kind: "text", text: "１８０" },
      to: { kind: "text", text: "集計中" },
    },
  ]);
  fireEvent.click(fix);
  expect(
    await screen.findByText(/シート「一覧」のG4は、読み取った後に内容が変わっているため/),
  ).toBeTruthy();
  expect(await textAt(host, 4)).toEqual({ kind: "text", text: "集計中" });
});

test("each workbook is put right by itself", async () => {
  const hosts = [
    inMemoryHost(typedLedger("１８０", "１９０", "a.xlsx")),
    inMemoryHost(typedLedger("１８１", "１９１", "b.xlsx")),
  ] as const;
  await openPanels(/確認/, ...hosts);
  fireEvent.click(await button("「全角の数字」の2件をまとめて直す（b.xlsx）"));
  await waitFor(async () =>
    expect(await textAt(hosts[1], 4)).toEqual({ kind: "number", number: 181 }),
  );
  expect(await textAt(hosts[0], 4)).toEqual({ kind: "text", text: "１８０" });
  expect(await screen.findByText("直したセル（2件）（b.xlsx）")).toBeTruthy();
});

test("where the host cannot change cells there is no button", async () => {
  const { readSnapshot, applyPlan } = inMemoryHost(typedLedger("１８０", "１９０"));
  await openPanels(/確認/, { readSnapshot, applyPlan });
  expect(screen.getAllByText(/全角の数字が使われています/)).not.toEqual([]);
  expect(screen.queryByRole("button", { name: /直す/ })).toBeNull();
});

test("a workbook that got another name since it was opened is put right as well", async () => {
  const host = inMemoryHost(typedLedger("１８０", 180));
  const names = ["Excel"];
  const renamed = {
    ...host,
    readSnapshot: async () => {
      const file = names.pop() ?? "様式.xlsx";
      return { ...(await host.readSnapshot()), file };
    },
  };
  await openPanels(/確認/, renamed);
  fireEvent.click(await button("G4の「１８０」を半角の「180」に直す"));
  expect(await screen.findByText("直したセル（1件）")).toBeTruthy();
  expect(await textAt(host, 4)).toEqual({ kind: "number", number: 180 });
});
