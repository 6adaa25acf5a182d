import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, settingsIn, unfold } from "../support/open-panels";

const WRITING = /書き出し/;

const press = (button: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(button);
  });

const plannedSheets = (): readonly (string | null)[] =>
  within(screen.getByRole("region", { name: "作成するシート" }))
    .getAllByRole("listitem")
    .map((item) => item.firstChild?.textContent ?? null);

/** 変更点 has nothing to say as long as there is no earlier report. */
const ALL = [
  "進捗総括",
  "要注意一覧",
  "課別集計",
  "指標一覧",
  "検証結果",
  "判定方式比較",
  "取込記録",
];
const CHOSEN = ["進捗総括", "要注意一覧", "検証結果", "課別集計", "判定方式比較", "取込記録"];

test("sheets are left out and moved, and the choice is kept in the workbook", async () => {
  const host = inMemoryHost(aLedger());
  const close = await openPanels(WRITING, host);
  unfold("出力の設定");
  await press(screen.getByRole("checkbox", { name: "指標一覧" }));
  await press(screen.getByRole("button", { name: "「検証結果」を前へ" }));
  expect(plannedSheets()).toEqual(CHOSEN);
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({
      report: {
        sheets: ["summary", "attention", "changes", "findings", "departments", "methods", "record"],
      },
    }),
  );
  close();

  await openPanels(WRITING, host);
  expect(plannedSheets()).toEqual(CHOSEN);
  unfold("出力の設定");
  await press(screen.getByRole("button", { name: "標準に戻す" }));
  expect(plannedSheets()).toEqual(ALL);
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
});

test("the last sheet cannot be left out, and what stands first cannot go further", async () => {
  await openPanels(WRITING, inMemoryHost(aLedger()));
  unfold("出力の設定");
  for (const name of [...ALL.slice(1), "変更点"]) {
    await press(screen.getByRole("checkbox", { name }));
  }
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "進捗総括" }).disabled).toBe(true);
  const forward = screen.getByRole("button", { name: "「進捗総括」を前へ" });
  expect(forward.getAttribute("aria-disabled")).toBe("true");
});

test("the title counts when its field is left, the paper at once, and columns can be chosen", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(WRITING, host);
  unfold("出力の設定");
  const title = screen.getByRole("textbox", { name: "題名" });
  fireEvent.change(title, { target: { value: "令和3年度 計画" } });
  expect(await settingsIn(host)).toBeNull();
  await act(async () => {
    fireEvent.blur(title);
  });
  await act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name: "用紙" }), { target: { value: "A3" } });
  });
  unfold("「検証結果」の列");
  await press(screen.getByRole("checkbox", { name: "重要度" }));
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({
      report: {
        title: "令和3年度 計画",
        paper: "A3",
        columns: {
          findings: [
            "department",
            "rule",
            "indicator",
            "sheet",
            "cell",
            "workbook",
            "message",
            "answer",
          ],
        },
      },
    }),
  );
});
