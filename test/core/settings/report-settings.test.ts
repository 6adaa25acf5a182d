import { LOCALES, messagesFor, readSettings, SettingsError } from "../../../src/core";

function errorOf(report: unknown): SettingsError {
  try {
    readSettings({ report });
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error("a SettingsError expected");
}

test("what is chosen for the sheets is kept", () => {
  const report = {
    sheets: ["findings", "summary"],
    columns: { attention: ["verdict", "indicator"] },
    title: "令和3年度 実施計画",
    logoLine: "企画課",
    paper: "A3",
    orientation: "portrait",
    liveFormulas: true,
  };
  expect(readSettings({ report }).report).toEqual(report);
});

test.each([{}, { columns: {} }, { title: " " }])("%j chooses nothing", (report) => {
  expect(readSettings({ report })).not.toHaveProperty("report");
});

test.each([
  [7, "not-an-object", "report"],
  [{ papers: "A4" }, "unknown-key", "report.papers"],
  [{ sheets: "summary" }, "not-a-list", "report.sheets"],
  [{ sheets: [] }, "nothing-chosen", "report.sheets"],
  [{ sheets: ["summary", "総括"] }, "unknown-sheet", "総括"],
  [{ sheets: ["preview"] }, "unknown-sheet", "preview"],
  [{ sheets: ["summary", "summary"] }, "chosen-twice", "summary"],
  [{ columns: [] }, "not-an-object", "report.columns"],
  [{ columns: { 総括: ["number"] } }, "unknown-sheet", "総括"],
  [{ columns: { summary: ["number"] } }, "no-columns-to-choose", "summary"],
  [{ columns: { attention: ["severity"] } }, "unknown-column", "severity"],
  [{ columns: { attention: [] } }, "nothing-chosen", "report.columns.attention"],
  [{ title: 3 }, "not-a-text", "report.title"],
  [{ paper: "B4" }, "unknown-paper", "B4"],
  [{ orientation: "横" }, "unknown-orientation", "横"],
  [{ liveFormulas: "yes" }, "not-true-or-false", "report.liveFormulas"],
])("%j is refused as %s: %s", (report, code, place) => {
  const error = errorOf(report);
  expect([error.code, error.place]).toEqual([code, place]);
  for (const locale of LOCALES) {
    expect(messagesFor(locale).settingsErrors[error.code](error.place)).toContain(place);
  }
});
