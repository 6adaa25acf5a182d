import { act, fireEvent, render, screen } from "@testing-library/react";
import { COMMAND_NOTICE_KEY, writeCommandNotice } from "../../src/hosts/excel/command-notice";
import { CommandNotices } from "../../src/taskpane/components/CommandNotices/CommandNotices";
import { StartFailure } from "../../src/taskpane/components/StartFailure/StartFailure";
import { watchMissingScripts } from "../../src/taskpane/start/missing-scripts";

const SENTENCE = "「進捗総括」という別のシートがあるため、書き込みませんでした。";

const keepNotice = (file: string): void =>
  window.localStorage.setItem(
    COMMAND_NOTICE_KEY,
    writeCommandNotice({ file, sentences: [SENTENCE] }),
  );

test("the pane shows what a ribbon command left about this workbook until it is dismissed", () => {
  keepNotice("seki.xlsx");
  render(<CommandNotices file="seki.xlsx" />);
  expect(screen.getByText(SENTENCE)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "閉じる" }));
  expect(screen.queryByText(SENTENCE)).toBeNull();
  expect(window.localStorage.getItem(COMMAND_NOTICE_KEY)).toBeNull();
});

test("the pane shows a notice that comes while it is open", () => {
  window.localStorage.clear();
  render(<CommandNotices file="seki.xlsx" />);
  keepNotice("seki.xlsx");
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: COMMAND_NOTICE_KEY })));
  expect(screen.getByText(SENTENCE)).toBeTruthy();
});

test("a notice about another workbook is not shown", () => {
  keepNotice("annaka.xlsx");
  const { container } = render(<CommandNotices file="seki.xlsx" />);
  expect(container.textContent).toBe("");
});

test("a start that fails says why and which scripts are missing", () => {
  render(
    <StartFailure
      start="no-answer"
      missingScripts={["https://localhost:3000/office-js/excel.js"]}
    />,
  );
  expect(screen.getByText(/Excel からの応答がありません/)).toBeTruthy();
  expect(screen.getByText("https://localhost:3000/office-js/excel.js")).toBeTruthy();
});

test("scripts that fail to load are collected, other errors are not", () => {
  const missing = watchMissingScripts(window);
  const script = document.createElement("script");
  script.src = "https://localhost:3000/office-js/excel.js";
  const image = document.createElement("img");
  document.body.append(script, image);
  script.dispatchEvent(new Event("error"));
  image.dispatchEvent(new Event("error"));
  expect(missing).toEqual(["https://localhost:3000/office-js/excel.js"]);
});
