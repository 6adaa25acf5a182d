import { fireEvent, render, screen } from "@testing-library/react";
import type { ExcelFacts } from "../../src/hosts/excel/capabilities/excel-facts";
import { ExcelAbilities } from "../../src/taskpane/components/ExcelAbilities/ExcelAbilities";
import { LanguageRoot } from "../../src/ui";

const FACTS: ExcelFacts = {
  version: "16.0.14332.20763",
  platform: "PC",
  excelApi: "1.14",
  library: "16.0.15407.10000",
  capabilities: [
    { id: "whole-file", state: "available" },
    { id: "notes", state: "excel-lacks-it" },
    { id: "undo-group", state: "library-lacks-it" },
  ],
};

const open = (facts: ExcelFacts = FACTS) =>
  render(
    <LanguageRoot initialLocale="ja">
      <ExcelAbilities facts={facts} />
    </LanguageRoot>,
  );

/** What stands under a label. */
const under = (label: string): readonly (string | null)[] => {
  const row = screen.getByText(label).closest("div");
  return [...(row?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent);
};

function clipboardIs(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}

const copy = () => screen.getByRole("button", { name: "問い合わせ用にコピー", hidden: true });

test("what Excel is and can do is told in words, with what it means", () => {
  open();
  expect(under("Excel の種類")).toEqual(["Windows 版"]);
  expect(under("アドインの office.js")).toEqual(["16.0.15407.10000"]);
  expect(under("ブック全体の取り出し")[0]).toBe("できます。");
  expect(under("メモの直接の読み取り")[0]).toBe("この Excel ではできません。");
  expect(under("書き込み全体を一度で「元に戻す」")[0]).toMatch(/office.js が古いため/);
  expect(under("書き込み全体を一度で「元に戻す」")[1]).toMatch(/履歴は消えます/);
});

test("the section is folded until it is asked for", () => {
  open();
  expect(screen.getByRole("group").hasAttribute("open")).toBe(false);
});

test("what Excel does not tell is called unknown, and a platform without words by its name", () => {
  open({ ...FACTS, version: null, platform: "Universal" });
  expect(under("Excel のバージョン")).toEqual(["不明"]);
  expect(under("Excel の種類")).toEqual(["Universal"]);
});

test("all of it is copied as text, line by line", async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboardIs(writeText);
  open();
  fireEvent.click(copy());
  expect(await screen.findByText("コピーしました。")).toBeTruthy();
  const [text = ""] = writeText.mock.calls[0] ?? [];
  expect(String(text).split("\n")).toHaveLength(8);
  expect(text).toContain("Excel のバージョン: 16.0.14332.20763");
});

test("where copying is not allowed the text is shown to be copied by hand", async () => {
  clipboardIs(() => Promise.reject(new Error("not allowed")));
  open();
  fireEvent.click(copy());
  const text = await screen.findByDisplayValue(/Excel のバージョン: 16.0.14332.20763/);
  expect(text.tagName).toBe("TEXTAREA");
});
