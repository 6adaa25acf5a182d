import {
  parseAddress,
  planReport,
  type CheckReport,
  type Locale,
  type ReportPurpose,
  type WorkbookSnapshot,
} from "../../../src/core";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { planOf, sheetOf, shown } from "../../support/plan-reading";
import { workbook } from "../../support/sheet-builder";

const made = (name: string, more: IndicatorText = {}) =>
  anIndicator({
    name,
    sheet: name,
    department: "総務課",
    targets: [[2020, "100件"]],
    actuals: [[2020, "10件"]],
    ...more,
  });
const reportOf = (...indicators: readonly ReturnType<typeof made>[]): CheckReport =>
  checkOf([aReading("a.xlsx", ...indicators)]);

async function written(report: CheckReport, locale: Locale = "ja"): Promise<WorkbookSnapshot> {
  const into = workbook("a.xlsx");
  const host = inMemoryHost(into);
  await host.applyPlan(planReport(report, { into, locale }));
  return host.readSnapshot();
}

/** What people type into cells of a sheet, by their addresses; what stood there goes. */
function typed(
  snapshot: WorkbookSnapshot,
  purpose: ReportPurpose,
  texts: Readonly<Record<string, string>>,
): WorkbookSnapshot {
  const cells = Object.entries(texts).map(([address, text]) => {
    const position = parseAddress(address);
    if (!position) throw new Error(`${address}: no address`);
    return { ...position, text, value: { kind: "text" as const, text } };
  });
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.purpose !== purpose) return sheet;
    const others = sheet.cells.filter(
      ({ row, column }) => !cells.some((cell) => cell.row === row && cell.column === column),
    );
    return {
      ...sheet,
      cells: [...others, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    };
  });
  return { ...snapshot, sheets };
}

/** The texts of a list's rows by their headings, below the heading of the given words. */
function rowsOf(report: CheckReport, into: WorkbookSnapshot, purpose: ReportPurpose, head: string) {
  const sheet = sheetOf(planOf(report, into), purpose);
  const heads = sheet.cells.filter((cell) => cell.role === "header" && shown(cell) === head);
  return heads.flatMap(({ row: headRow }) => {
    const headers = sheet.cells.filter(({ row, role }) => row === headRow && role === "header");
    const rows: Record<string, string>[] = [];
    for (let row = headRow + 1; ; row += 1) {
      const cells = sheet.cells.filter((cell) => cell.row === row);
      if (!cells.some(({ role }) => role !== "section" && role !== "header")) {
        if (cells.length === 0) return rows;
        continue;
      }
      rows.push(
        Object.fromEntries(
          headers.flatMap((header) => {
            const cell = cells.find(({ column }) => column === header.column);
            const text = cell ? shown(cell) : "";
            return text === "" ? [] : [[shown(header), text]];
          }),
        ),
      );
    }
  });
}

const headRowOf = (into: WorkbookSnapshot, purpose: ReportPurpose, head: string) => {
  const sheet = into.sheets.find((each) => each.purpose === purpose);
  const cell = sheet?.cells.find(({ text }) => text === head);
  if (!cell) throw new Error(`${head}: no heading`);
  const columns = sheet?.cells.filter(({ row }) => row === cell.row).map(({ column }) => column);
  return { row: cell.row, column: cell.column, last: Math.max(...(columns ?? [])) };
};

test("columns that people add come back at the right, with headings and without", async () => {
  const report = reportOf(made("甲"), made("乙"));
  const before = await written(report);
  const { row } = headRowOf(before, "attention", "コメント");
  const filled = typed(before, "attention", {
    [`T${row}`]: "説明者",
    [`T${row + 1}`]: "課長",
    [`V${row + 2}`]: "要再確認",
  });
  const [first, second] = rowsOf(report, filled, "attention", "コメント");
  expect(first).toMatchObject({ 指標: "甲", 説明者: "課長" });
  expect(second).toMatchObject({ 指標: "乙", "追加した列（V）": "要再確認" });
  expect(Object.keys(second ?? {})).not.toContain("説明者");
});

test("they come back once more the next time, and stay when their indicator leaves the list", async () => {
  const before = await written(reportOf(made("甲")));
  const { row } = headRowOf(before, "attention", "コメント");
  const filled = typed(before, "attention", { [`T${row}`]: "説明者", [`T${row + 1}`]: "課長" });
  const host = inMemoryHost(filled);
  const better = reportOf(made("甲", { actuals: [[2020, "100件"]] }));
  await host.applyPlan(planReport(better, { into: filled, locale: "ja" }));
  const again = rowsOf(better, await host.readSnapshot(), "attention", "コメント");
  expect(again).toEqual([expect.objectContaining({ 指標: "甲", 説明者: "課長" })]);
});

test("a heading of ours that people changed is a column of theirs", async () => {
  const report = reportOf(made("甲"));
  const before = await written(report);
  const { row, column } = headRowOf(before, "attention", "対応");
  const letters = String.fromCharCode("A".charCodeAt(0) + column - 1);
  const filled = typed(before, "attention", {
    [`${letters}${row}`]: "対応方針",
    [`${letters}${row + 1}`]: "4月に周知する",
  });
  const [first] = rowsOf(report, filled, "attention", "コメント");
  expect(first).toMatchObject({ 対応方針: "4月に周知する" });
  expect(first).not.toHaveProperty("対応");
});

describe("answers to findings", () => {
  const answered = async (answer: string) => {
    const report = reportOf(made("甲"), made("乙"));
    const before = await written(report);
    const { row, column } = headRowOf(before, "findings", "回答");
    const letters = String.fromCharCode("A".charCodeAt(0) + column - 1);
    // The heading of the department stands in the first row.
    return { report, filled: typed(before, "findings", { [`${letters}${row + 2}`]: answer }) };
  };
  const answersIn = (report: CheckReport, into: WorkbookSnapshot) =>
    rowsOf(report, into, "findings", "回答").map((row) => [row["指標"], row["回答"]]);

  test("stand beside the same finding after the next run", async () => {
    const { report, filled } = await answered("6月に再調査する");
    expect(answersIn(report, filled)).toEqual([
      ["甲", "6月に再調査する"],
      ["乙", undefined],
    ]);
  });

  test("stay with it when its cell has moved", async () => {
    const { filled } = await answered("6月に再調査する");
    const moved = reportOf(made("乙"), { ...made("甲", { sheet: "新しいシート" }) });
    expect(answersIn(moved, filled)).toEqual([
      ["乙", undefined],
      ["甲", "6月に再調査する"],
    ]);
  });

  test("of two findings that look the same each keeps its own", async () => {
    const twins = (...sheets: readonly [string, string]) =>
      sheets.map((sheet, index) => ({ ...made("甲", { sheet }), key: `甲#${index}` }));
    const before = await written(reportOf(...twins("1", "2")));
    const { row, column } = headRowOf(before, "findings", "回答");
    const letters = String.fromCharCode("A".charCodeAt(0) + column - 1);
    const filled = typed(before, "findings", {
      [`${letters}${row + 2}`]: "一つ目",
      [`${letters}${row + 3}`]: "二つ目",
    });
    expect(answersIn(reportOf(...twins("3", "4")), filled)).toEqual([
      ["甲", "一つ目"],
      ["甲", "二つ目"],
    ]);
  });

  test("stay below the list when the finding is gone", async () => {
    const { filled } = await answered("訂正した");
    const mended = reportOf(made("乙"), made("甲", { actuals: [[2020, "100件"]] }));
    expect(answersIn(mended, filled)).toEqual([
      ["乙", undefined],
      ["甲", "訂正した"],
    ]);
  });
});
