import { fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { HostError } from "../../../src/hosts/host-error";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import type { CellMarker, WorkbookHost } from "../../../src/hosts/workbook-host";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import {
  LanguageRoot,
  StepPanels,
  useReport,
  type SaveResult,
  type WorkbookSource,
} from "../../../src/ui";
import { samplePath } from "../../support/paths";

const fileHost = () => openXlsxFile("seki.xlsx", new Uint8Array(readFileSync(samplePath("seki"))));

const sekiInMemory = async (): Promise<InMemoryHost> =>
  inMemoryHost(await fileHost().readSnapshot());

type PanelsProps = {
  readonly sources: readonly WorkbookSource[];
  readonly saveResult?: SaveResult | undefined;
};

function Panels({ sources, saveResult }: PanelsProps) {
  const today = { year: 2026, month: 11, day: 21 };
  const session = useReport({ sources, today, locale: "ja" });
  return (
    <StepPanels
      session={session}
      showCell={() => undefined}
      askPointed={async () => null}
      {...(saveResult && { saveResult })}
    />
  );
}

/** Opens the panels over a host, at a step. */
async function open(host: WorkbookHost, step: RegExp, saveResult?: SaveResult): Promise<void> {
  const sources = [{ file: "seki.xlsx", host }];
  render(
    <LanguageRoot initialLocale="ja">
      <Panels sources={sources} saveResult={saveResult} />
    </LanguageRoot>,
  );
  await screen.findByText("シート32枚・指標31件");
  fireEvent.click(screen.getByRole("tab", { name: step }));
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const status = () => screen.getByRole("status").textContent;

const withMarker = (host: InMemoryHost, marker: Partial<CellMarker>): InMemoryHost => ({
  ...host,
  ...marker,
});

/** Whether a dialog counts as hidden depends on where the focus is, which jsdom does not always tell. */
const IN_JSDOM = { hidden: true } as const;

test("cells with findings are marked, and the marks are taken away again", async () => {
  const host = await sekiInMemory();
  await open(host, /確認/);
  const [, cells = ""] = /指摘のある(\d+)セル/.exec(document.body.textContent ?? "") ?? [];
  fireEvent.click(button("元の表に印を付ける"));
  expect((await screen.findAllByText(`${cells}セルに印を付けました。`)).length).toBe(2);
  expect(status()).toBe(`${cells}セルに印を付けました。`);
  fireEvent.click(button("印を消す"));
  expect(await screen.findAllByText(`${cells}セルの塗りつぶしを元に戻しました。`)).toBeTruthy();
  expect(host.calls.map(({ kind }) => kind)).toEqual(["read", "mark", "take-back-marks"]);
});

test("cells that were not marked are told with their reasons", async () => {
  const cells = Array.from({ length: 10 }, (_, index) => ({ row: index + 1, column: 2 }));
  const host = withMarker(await sekiInMemory(), {
    markCells: async () => ({
      marked: 2,
      unmarked: [
        { sheet: "総括", reason: "gradient-fill", cells },
        { sheet: "1", reason: "sheet-protected", cells: cells.slice(0, 1) },
      ],
    }),
  });
  await open(host, /確認/);
  fireEvent.click(button("元の表に印を付ける"));
  expect(await screen.findByText("印を付けなかったセルがあります。")).toBeTruthy();
  expect(
    screen.getByText(/シート「総括」のB1、B2、.*、B8ほか2セルは、グラデーション/),
  ).toBeTruthy();
  expect(screen.getByText(/シート「1」は保護されているため、B1に/)).toBeTruthy();
});

test("marks that stayed are told with their reasons", async () => {
  const host = withMarker(await sekiInMemory(), {
    takeBackMarks: async () => ({
      restored: 0,
      kept: [{ sheet: "1", cells: [{ row: 8, column: 5 }] }],
      protectedSheets: ["2"],
    }),
  });
  await open(host, /確認/);
  fireEvent.click(button("印を消す"));
  expect(await screen.findByText("そのまま残したセルがあります。")).toBeTruthy();
  expect(screen.getByText(/シート「1」のE8は、印を付けた後に/)).toBeTruthy();
  expect(screen.getByText(/シート「2」は保護されているため、印を消せませんでした/)).toBeTruthy();
});

test("while something is done nothing else can be begun", async () => {
  let end = (): void => undefined;
  const host = withMarker(await sekiInMemory(), {
    markCells: () =>
      new Promise((resolve) => {
        end = () => resolve({ marked: 1, unmarked: [] });
      }),
  });
  await open(host, /確認/);
  fireEvent.click(button("元の表に印を付ける"));
  expect(status()).toBe("元の表に印を付けています");
  expect(button("元の表に印を付ける").disabled).toBe(true);
  expect(button("印を消す").disabled).toBe(true);
  fireEvent.click(screen.getByRole("tab", { name: /書き出し/ }));
  expect(button("集計シートを作成").disabled).toBe(true);
  end();
  fireEvent.click(screen.getByRole("tab", { name: /確認/ }));
  expect(await screen.findAllByText("1セルに印を付けました。")).toBeTruthy();
});

test.each(["unchanged", "leftovers", "unknown"] as const)(
  "marking that fails tells how the workbook was left: %s",
  async (aftermath) => {
    const host = withMarker(await sekiInMemory(), {
      markCells: () =>
        Promise.reject(new HostError("excel-connection-lost", "seki.xlsx", "gone", { aftermath })),
    });
    await open(host, /確認/);
    fireEvent.click(button("元の表に印を付ける"));
    expect((await screen.findAllByText("印を付けられませんでした。")).length).toBe(2);
    expect(screen.getByText(/^Excelとの接続が切れました/)).toBeTruthy();
    const told = { unchanged: /元のまま/, leftovers: /作業用のシート/, unknown: /確認できません/ };
    expect(screen.getByText(told[aftermath])).toBeTruthy();
  },
);

test("a file that was marked can be taken away, and one whose marks were taken back too", async () => {
  const host = fileHost();
  const save = jest.fn();
  await open(host, /確認/, { nameFor: (file) => `印-${file}`, save, saveText: jest.fn() });
  const before = host.bytes();
  expect(screen.queryByRole("button", { name: /ダウンロード/ })).toBeNull();
  fireEvent.click(button("元の表に印を付ける"));
  fireEvent.click(await screen.findByRole("button", { name: /ダウンロード（印-seki.xlsx）/ }));
  expect(save).toHaveBeenCalledWith("seki.xlsx");
  expect(host.bytes()).not.toEqual(before);
  fireEvent.click(button("印を消す"));
  expect(await screen.findAllByText(/セルの塗りつぶしを元に戻しました。/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /ダウンロード/ }));
  expect(save).toHaveBeenCalledTimes(2);
});

test("sheets of a file cannot be removed, so nothing offers it", async () => {
  await open(fileHost(), /書き出し/);
  fireEvent.click(button("集計シートを作成"));
  await screen.findAllByText(/枚のシートを作成しました。/);
  expect(screen.queryByRole("button", { name: "作成したシートを削除" })).toBeNull();
});

test("the sheets that we made are removed once the question is answered", async () => {
  const host = await sekiInMemory();
  await open(host, /書き出し/);
  expect(screen.queryByRole("button", { name: "作成したシートを削除" })).toBeNull();
  fireEvent.click(button("集計シートを作成"));
  await screen.findAllByText(/枚のシートを作成しました。/);
  fireEvent.click(button("作成したシートを削除"));
  const question = within(await screen.findByRole("alertdialog", IN_JSDOM));
  expect(question.getByText(/「進捗総括」.*「対応」「コメント」に記入した内容も消え/)).toBeTruthy();
  fireEvent.click(question.getByRole("button", { name: "削除する", ...IN_JSDOM }));
  expect(await screen.findAllByText(/「進捗総括」.*を削除しました。/)).toBeTruthy();
  expect((await host.readSnapshot()).sheets.every(({ purpose }) => purpose === null)).toBe(true);
  expect(screen.queryByRole("button", { name: "作成したシートを削除" })).toBeNull();
});

test("a question that is declined removes nothing", async () => {
  const host = await sekiInMemory();
  await open(host, /書き出し/);
  fireEvent.click(button("集計シートを作成"));
  await screen.findAllByText(/枚のシートを作成しました。/);
  fireEvent.click(button("作成したシートを削除"));
  const question = within(await screen.findByRole("alertdialog", IN_JSDOM));
  fireEvent.click(question.getByRole("button", { name: "やめる", ...IN_JSDOM }));
  expect(host.calls.some(({ kind }) => kind === "take-back-sheets")).toBe(false);
});
