import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { FileFailures } from "../../../src/ui/components/FileFailures/FileFailures";
import { FailureBoundary } from "../../../src/ui/components/FailureBoundary/FailureBoundary";
import { FindingsPanel } from "../../../src/ui/components/FindingsPanel/FindingsPanel";
import { IndicatorDetails } from "../../../src/ui/components/IndicatorDetails/IndicatorDetails";
import { JudgementPanel } from "../../../src/ui/components/JudgementPanel/JudgementPanel";
import { LongList } from "../../../src/ui/components/LongList/LongList";
import { WriteOutcome } from "../../../src/ui/components/WriteOutcome/WriteOutcome";
import { LanguageRoot } from "../../../src/ui";
import { ShowCellContext } from "../../../src/ui/places/show-cell";
import { aFinding, aJudgement, anIndicator, aReading, aReport } from "../support/a-report";

const shown = (panel: ReactNode) => render(<LanguageRoot initialLocale="ja">{panel}</LanguageRoot>);

test("findings stand under their severity, the worst first", () => {
  shown(
    <FindingsPanel
      report={aReport({
        findings: [
          aFinding({ severity: "information", message: "参考の文" }),
          aFinding({ severity: "error", message: "誤りの文" }),
        ],
      })}
    />,
  );
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "誤り（1件）",
    "参考（1件）",
  ]);
  expect(
    within(screen.getByRole("list", { name: "誤り（1件）" })).getByText("誤りの文"),
  ).toBeTruthy();
});

test("a report without findings says so", () => {
  shown(<FindingsPanel report={aReport()} />);
  expect(screen.getByText("指摘はありません。")).toBeTruthy();
});

test("a finding's cell is shown on a click, in the workbook that it is in", () => {
  const showCell = jest.fn();
  shown(
    <ShowCellContext.Provider value={showCell}>
      <FindingsPanel
        report={aReport({
          workbooks: [aReading(), aReading({ file: "b.xlsx" })],
          findings: [aFinding({ file: "b.xlsx", cell: "総括!B6" })],
        })}
      />
    </ShowCellContext.Provider>,
  );
  expect(screen.getByText("b.xlsx")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "シート「総括」B6" }));
  expect(showCell).toHaveBeenCalledWith({
    file: "b.xlsx",
    sheet: "総括",
    position: { row: 6, column: 2 },
  });
});

test("what was checked is told rule by rule", () => {
  shown(
    <FindingsPanel
      report={aReport({ rules: [{ id: "an-id", checked: 31, notApplicable: 2, found: 1 }] })}
    />,
  );
  const row = screen.getByText("an-id").closest("tr");
  expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
    "an-id",
    "31",
    "2",
    "1",
  ]);
});

test("a verdict is told by symbol, word and reason, and a differing self-rating is marked", () => {
  shown(
    <JudgementPanel
      report={aReport({
        workbooks: [aReading({ indicators: [anIndicator()] })],
        judgements: [
          aJudgement({
            verdict: "behind",
            label: "遅れている",
            reason: "実績が目標を下回っています。",
            selfRating: "順調",
            agrees: false,
          }),
        ],
      })}
    />,
  );
  const row = within(within(screen.getByRole("list", { name: "判定" })).getByRole("listitem"));
  expect(row.getByText("■")).toBeTruthy();
  expect(row.getByText("実績が目標を下回っています。")).toBeTruthy();
  expect(row.getByText(/判定と相違/)).toBeTruthy();
  expect(row.getByText("施設利用者数")).toBeTruthy();
});

test("verdicts are narrowed to those that the self-rating disagrees with", () => {
  shown(
    <JudgementPanel
      report={aReport({
        judgements: [
          aJudgement({ reason: "一致する理由", agrees: true }),
          aJudgement({ reason: "相違する理由", agrees: false }),
        ],
      })}
    />,
  );
  fireEvent.click(screen.getByRole("checkbox", { name: /相違するものだけ（1件）/ }));
  expect(screen.queryByText("一致する理由")).toBeNull();
  expect(screen.getByText("相違する理由")).toBeTruthy();
});

test("an indicator unfolds into its values with role, year, text and cell", () => {
  shown(
    <IndicatorDetails
      file="a.xlsx"
      indicator={anIndicator({
        values: [
          {
            role: "target",
            fiscalYear: 2023,
            text: "80人",
            kind: "number",
            measures: [],
            cell: "1!F8",
            headers: [],
          },
        ],
        blanks: [{ role: "actual", fiscalYear: null, cell: "1!E8", headers: [] }],
      })}
    />,
  );
  const details = screen.getByRole("group");
  details.setAttribute("open", "");
  fireEvent(details, new Event("toggle"));
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows).toEqual(["種類年度値セル", "目標令和5年度80人F8", "実績年度なし（空欄）E8"]);
});

test("files that could not be read are listed with a sentence each", () => {
  shown(
    <FileFailures
      files={[
        { file: "旧.xls", code: "legacy-xls", aftermath: null },
        { file: "不明.xlsx", code: "unexpected", aftermath: null },
      ]}
    />,
  );
  expect(screen.getByText(/「旧.xls」/).textContent).toMatch(/。$/);
  expect(screen.getByText(/「不明.xlsx」の処理中に想定外のエラー/)).toBeTruthy();
});

test("a refused sheet is told in words and does not hide those that were written", () => {
  shown(
    <WriteOutcome
      result={{
        kind: "written",
        file: "a.xlsx",
        plan: { format: 1, sheets: [] },
        outcome: {
          written: [{ purpose: "findings", name: "検証結果" }],
          refused: [{ purpose: "summary", name: "進捗総括", reason: "foreign-sheet-of-that-name" }],
        },
      }}
    />,
  );
  expect(screen.getByRole("button", { name: "検証結果" })).toBeTruthy();
  expect(screen.getByText(/「進捗総括」/).textContent).toMatch(/。$/);
});

test("a long list begins with a hundred rows and shows more on demand", () => {
  const items = Array.from({ length: 250 }, (_, index) => index);
  shown(
    <LongList label="一覧" items={items}>
      {(item) => item}
    </LongList>,
  );
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  fireEvent.click(screen.getByRole("button", { name: "続きを表示（残り150件）" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(200);
});

test("what cannot be drawn is replaced by a sentence", () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): ReactNode => {
    throw new Error("broken");
  };
  shown(
    <FailureBoundary>
      <Broken />
    </FailureBoundary>,
  );
  expect(screen.getByText(/想定外のエラー/)).toBeTruthy();
  silenced.mockRestore();
});
