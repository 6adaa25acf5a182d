import { fireEvent, render, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../../src/core";
import { HostError } from "../../../src/hosts/host-error";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import {
  Header,
  LanguageRoot,
  StepPanels,
  useLanguage,
  useReport,
  type StepPanelsProps,
  type WorkbookSource,
} from "../../../src/ui";

const TODAY: CalendarDate = { year: 2026, month: 11, day: 21 };

const sample = (name: string): WorkbookSource => {
  const bytes = readFileSync(join(__dirname, "../../../samples", name));
  return { file: name, host: openXlsxFile(name, new Uint8Array(bytes)) };
};

const brokenHost: WorkbookHost = {
  readSnapshot: () => Promise.reject(new HostError("damaged", "壊れた.xlsx", "no workbook part")),
  applyPlan: () => Promise.reject(new Error("never asked")),
};

type PanelsProps = Partial<StepPanelsProps> & { readonly sources: readonly WorkbookSource[] };

function Panels({ sources, ...props }: PanelsProps) {
  const { locale } = useLanguage();
  const session = useReport({ sources, today: TODAY, locale });
  return (
    <StepPanels
      session={session}
      showCell={() => undefined}
      askPointed={async () => null}
      {...props}
    />
  );
}

const open = (sources: readonly WorkbookSource[], props: Partial<StepPanelsProps> = {}) =>
  render(
    <LanguageRoot initialLocale="ja">
      <Header />
      <Panels sources={sources} {...props} />
    </LanguageRoot>,
  );

const goTo = (step: RegExp): void => {
  fireEvent.click(screen.getByRole("tab", { name: step }));
};

test("a workbook is read, and its indicators are listed", async () => {
  open([sample("seki.xlsx")]);
  expect(await screen.findByText("シート32枚・指標31件")).toBeTruthy();
  expect(screen.getByText("他部署業務の時間外勤務希望者")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toContain(
    "ブック1冊から指標31件を読み取りました。",
  );
});

test("a file that cannot be read is told in a sentence and does not stop the others", async () => {
  open([{ file: "壊れた.xlsx", host: brokenHost }, sample("seki.xlsx")]);
  expect(await screen.findByText("シート32枚・指標31件")).toBeTruthy();
  expect(screen.getByText(/「壊れた.xlsx」/).textContent).toMatch(/。$/);
});

test("the count on the cover that differs from the forms is found", async () => {
  open([sample("seki.xlsx")]);
  await screen.findByText("シート32枚・指標31件");
  goTo(/確認/);
  expect(screen.getByRole("button", { name: "シート「総括」B6" })).toBeTruthy();
});

test("the suggested as-of date is the end of the last reported fiscal year and can be changed", async () => {
  open([sample("seki.xlsx")]);
  await screen.findByText("シート32枚・指標31件");
  goTo(/書き出し/);
  const field = screen.getByLabelText<HTMLInputElement>("基準日");
  expect(field.value).toBe("2022-03-31");
  fireEvent.change(field, { target: { value: "2023-03-31" } });
  expect(screen.getByText(/令和4年度の実績を/)).toBeTruthy();
});

test("an as-of date that is not whole is asked for again", async () => {
  open([sample("seki.xlsx")]);
  await screen.findByText("シート32枚・指標31件");
  goTo(/書き出し/);
  fireEvent.change(screen.getByLabelText("基準日"), { target: { value: "" } });
  expect(screen.getByText(/基準日を年・月・日とも入力してください/)).toBeTruthy();
});

test("the sheets are written into the workbook that was chosen, and the copy can be saved", async () => {
  const save = jest.fn();
  open([sample("fuchu-group1.xlsx"), sample("fuchu-group2.xlsx")], {
    saveResult: { nameFor: (file) => `${file}の写し`, save, saveText: () => undefined },
  });
  await screen.findAllByText("fuchu-group2.xlsx");
  goTo(/書き出し/);
  fireEvent.change(screen.getByRole("combobox", { name: "集計シートを入れるブック" }), {
    target: { value: "fuchu-group2.xlsx" },
  });
  fireEvent.click(screen.getByRole("button", { name: "集計シートを作成" }));
  expect(
    await screen.findAllByText(/「fuchu-group2.xlsx」に\d枚のシートを作成しました。/),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "ダウンロード（fuchu-group2.xlsxの写し）" }));
  expect(save).toHaveBeenCalledWith("fuchu-group2.xlsx");
});

test("a workbook that cannot be written to says why", async () => {
  const { file, host } = sample("seki.xlsx");
  const locked: WorkbookHost = {
    readSnapshot: () => host.readSnapshot(),
    applyPlan: () => Promise.reject(new HostError("excel-protected", file, "protected")),
  };
  open([{ file, host: locked }]);
  await screen.findByText("シート32枚・指標31件");
  goTo(/書き出し/);
  fireEvent.click(screen.getByRole("button", { name: "集計シートを作成" }));
  expect((await screen.findAllByText("集計シートを作成できませんでした。")).length).toBe(2);
  expect(screen.getByText(/保護/)).toBeTruthy();
});

test("the panels change language without being read anew", async () => {
  const { file, host } = sample("seki.xlsx");
  const readSnapshot = jest.fn(() => host.readSnapshot());
  open([{ file, host: { readSnapshot, applyPlan: (plan) => host.applyPlan(plan) } }]);
  await screen.findByText("シート32枚・指標31件");
  fireEvent.change(screen.getByRole("combobox", { name: "表示言語" }), {
    target: { value: "en" },
  });
  expect(screen.getByText("32 sheets, 31 indicators")).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(readSnapshot).toHaveBeenCalledTimes(1);
  window.localStorage.clear();
});
