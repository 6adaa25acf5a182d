import { fireEvent, screen, waitFor } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, unfold } from "../support/open-panels";

const openKeeping = async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(/書き出し/, host);
  unfold("会議用に残す（凍結コピー）");
  const field = await screen.findByRole("textbox", { name: "写しの名前" });
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  return { host, type, button: screen.getByRole("button", { name: "凍結コピーを作る" }) };
};

test("copies are kept under the name that a person gives", async () => {
  const { host, type, button } = await openKeeping();
  expect(button).toHaveProperty("disabled", true);
  type("2021-06 委員会");
  fireEvent.click(button);
  await waitFor(async () => {
    const names = (await host.readSnapshot()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["進捗総括", "2021-06 委員会 進捗総括"]));
  });
  await waitFor(async () =>
    expect(JSON.parse((await host.readKept("report")) ?? "{}")).toMatchObject({
      keptAs: "2021-06 委員会",
    }),
  );
});

test("a name that no sheet can have is refused before anything is written", async () => {
  const { host, type, button } = await openKeeping();
  type("6/1");
  expect(await screen.findByText(/シート名に使えない文字/)).toBeTruthy();
  expect(button).toHaveProperty("disabled", true);
  expect(host.calls.some(({ kind }) => kind === "apply")).toBe(false);
});
