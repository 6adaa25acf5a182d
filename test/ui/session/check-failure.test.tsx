import { render, screen } from "@testing-library/react";
import type * as Core from "../../../src/core";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { LanguageRoot, StepPanels, useReport, type WorkbookSource } from "../../../src/ui";

jest.mock("../../../src/core", () => ({
  ...jest.requireActual<typeof Core>("../../../src/core"),
  checkWorkbooks: () => {
    throw new Error("a fault of ours");
  },
}));

const SOURCES: readonly WorkbookSource[] = [
  {
    file: "a.xlsx",
    host: inMemoryHost({ format: 1, file: "a.xlsx", dateSystem: "1900", sheets: [], unseen: [] }),
  },
];

function Panels() {
  const today = { year: 2026, month: 11, day: 21 };
  const session = useReport({ sources: SOURCES, today, locale: "ja" });
  return <StepPanels session={session} showCell={() => undefined} askPointed={async () => null} />;
}

test("an engine that fails leaves a sentence and the list of workbooks", async () => {
  render(
    <LanguageRoot initialLocale="ja">
      <Panels />
    </LanguageRoot>,
  );
  expect(await screen.findByText("a.xlsx")).toBeTruthy();
  expect(screen.getByText(/想定外のエラーが起きたため/)).toBeTruthy();
});
