import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { RULES } from "../../../src/core";
import { findRules } from "../../../src/ui/rules/find-rules";
import { aLedger } from "../support/a-ledger";
import { openPanels, settingsIn, unfold } from "../support/open-panels";

async function openSettings(search?: string) {
  const host = inMemoryHost(aLedger());
  await openPanels(/確認/, host);
  unfold("検証項目の設定");
  if (search !== undefined) {
    fireEvent.change(screen.getByRole("searchbox", { name: "検証項目を探す" }), {
      target: { value: search },
    });
  }
  return host;
}

const ruleNamed = (name: string) => within(screen.getByRole("region", { name }));

test("rules stand in folded groups, each with its name and what it reports", async () => {
  await openSettings();
  expect(screen.queryByRole("region", { name: "実績の急変" })).toBeNull();
  unfold("遅れ（9）");
  const rule = ruleNamed("目安からの遅れ");
  expect(rule.getByText(/実績がそこまでの目安に足りず/)).toBeTruthy();
  expect(rule.getByText("検証1・対象外0・指摘1")).toBeTruthy();
});

test("a severity holds at once, is kept, and is taken back", async () => {
  const host = await openSettings("目安からの遅れ");
  const rule = ruleNamed("目安からの遅れ");
  fireEvent.change(rule.getByRole("combobox"), { target: { value: "error" } });
  expect(screen.getByRole("list", { name: "誤り（1件）" })).toBeTruthy();
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({ rules: { "behind-pace": "error" } }),
  );
  expect(screen.getByText("検証項目の設定（変更1件）")).toBeTruthy();
  fireEvent.click(rule.getByRole("button", { name: "目安からの遅れを既定に戻す" }));
  expect(screen.getByRole("list", { name: "要確認（1件）" })).toBeTruthy();
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
});

test("a rule that is switched off finds nothing and is told as not run", async () => {
  const host = await openSettings("目安からの遅れ");
  const rule = ruleNamed("目安からの遅れ");
  fireEvent.change(rule.getByRole("combobox"), { target: { value: "off" } });
  await waitFor(async () => expect(await settingsIn(host)).not.toBeNull());
  expect(screen.getByText("指摘はありません。")).toBeTruthy();
  expect(rule.getByText("検証していません")).toBeTruthy();
  expect(screen.getByText("検証しない設定にしている項目（1件）：目安からの遅れ")).toBeTruthy();
});

test("a number holds once the field is left, and only within its range", async () => {
  const host = await openSettings("急変");
  const field = ruleNamed("実績の急変").getByRole("textbox", {
    name: "何倍から指摘するか（倍）",
  });
  fireEvent.change(field, { target: { value: "1" } });
  fireEvent.blur(field);
  expect(screen.getByText("2から1000までの数を入れてください。")).toBeTruthy();
  expect(await settingsIn(host)).toBeNull();
  fireEvent.change(field, { target: { value: "５" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({
      rules: { "value-jump": { options: { times: 5 } } },
    }),
  );
});

test("all rules are reset at once", async () => {
  const host = await openSettings("記入もれ");
  for (const name of ["実績の未記入", "単位の未記入"]) {
    fireEvent.change(ruleNamed(name).getByRole("combobox"), { target: { value: "off" } });
  }
  fireEvent.click(screen.getByRole("button", { name: "すべて既定に戻す" }));
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
  expect(screen.getByText("検証項目の設定")).toBeTruthy();
});

test.each([
  ["", RULES.length],
  ["全角", 1],
  ["ＶＡＬＵＥ-jump", 1],
  ["オープンデータ", 9],
  ["無い言葉", 0],
])("the search for %j finds %d rules", (typed, count) => {
  expect(findRules(typed, "ja").flatMap(({ rules }) => rules)).toHaveLength(count);
});
