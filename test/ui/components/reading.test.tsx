import { act, fireEvent, render, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/core";
import { HostError } from "../../../src/hosts/host-error";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import type { ReadOptions, WorkbookHost } from "../../../src/hosts/workbook-host";
import { LanguageRoot, StepPanels, useReport, type WorkbookSource } from "../../../src/ui";

const aSnapshot = (given: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot => ({
  format: 1,
  file: "a.xlsx",
  dateSystem: "1900",
  sheets: [],
  unseen: [],
  ...given,
});

/** A host that reads for as long as the test wants. */
function slowHost(): {
  readonly host: WorkbookHost;
  readonly readings: {
    readonly options: ReadOptions;
    readonly end: () => void;
    readonly stop: () => void;
  }[];
} {
  const readings: { options: ReadOptions; end: () => void; stop: () => void }[] = [];
  const host: WorkbookHost = {
    readSnapshot: (options = {}) =>
      new Promise((resolve, reject) => {
        readings.push({
          options,
          end: () => resolve(aSnapshot()),
          stop: () => reject(new HostError("cancelled", "a.xlsx", "called off")),
        });
      }),
    applyPlan: () => Promise.reject(new Error("never asked")),
  };
  return { host, readings };
}

function Panels({ sources }: { readonly sources: readonly WorkbookSource[] }) {
  const today = { year: 2026, month: 11, day: 21 };
  const session = useReport({ sources, today, locale: "ja" });
  return <StepPanels session={session} showCell={() => undefined} askPointed={async () => null} />;
}

const open = (sources: readonly WorkbookSource[]) =>
  render(
    <LanguageRoot initialLocale="ja">
      <Panels sources={sources} />
    </LanguageRoot>,
  );

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

test("the share that is read of a workbook is shown as it grows", async () => {
  const { host, readings } = slowHost();
  open([{ file: "a.xlsx", host }]);
  expect(await screen.findByText("「a.xlsx」を読み取っています")).toBeTruthy();
  await screen.findByRole("progressbar");
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  act(() => readings[0]?.options.onProgress?.(0.456));
  expect(screen.getByText("「a.xlsx」を読み取っています（45％）")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.456");
  await act(async () => readings[0]?.end());
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a reading that is called off ends calmly and can be begun again", async () => {
  const { host, readings } = slowHost();
  open([{ file: "a.xlsx", host }]);
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  fireEvent.click(button("読み取りを中止"));
  expect(readings[0]?.options.signal?.aborted).toBe(true);
  expect(button("中止しています…").disabled).toBe(true);
  await act(async () => readings[0]?.stop());
  expect(screen.getAllByText(/読み取りを中止しました。/).length).toBe(2);
  expect(screen.queryByText("読み取れなかったファイル")).toBeNull();
  fireEvent.click(button("読み取る"));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  await act(async () => readings[1]?.end());
  expect(screen.getByText("a.xlsx")).toBeTruthy();
  expect(screen.queryByText(/読み取りを中止しました。/)).toBeNull();
});

test("a host that cannot be called off is not waited for to show what it read", async () => {
  const { host, readings } = slowHost();
  open([{ file: "a.xlsx", host }]);
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  fireEvent.click(button("読み取りを中止"));
  await act(async () => readings[0]?.end());
  expect(button("読み取る")).toBeTruthy();
});

test("what a host could not look at is told with what it means, kind by kind", async () => {
  const snapshot = aSnapshot({ unseen: ["notes", "conditional-formats", "date-system"] });
  open([{ file: "a.xlsx", host: inMemoryHost(snapshot) }]);
  expect(await screen.findByRole("heading", { name: "確認できなかった内容" })).toBeTruthy();
  for (const kind of [/^メモとコメントは/, /^条件付き書式の/, /^日付の数え方/]) {
    expect(screen.getByText(kind).textContent).toMatch(/。$/);
  }
});

test("nothing is said of what could not be looked at where all was", async () => {
  open([{ file: "a.xlsx", host: inMemoryHost(aSnapshot()) }]);
  await screen.findByText("a.xlsx");
  expect(screen.queryByText("確認できなかった内容")).toBeNull();
});
