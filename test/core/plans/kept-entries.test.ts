import {
  planReport,
  type Locale,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../../src/core";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { cellUnder, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";
import { workbook } from "../../support/sheet-builder";

const made = (name: string, more: IndicatorText = {}) =>
  anIndicator({
    name,
    initiative: "取組",
    targets: [[2020, "100件"]],
    actuals: [[2020, "10件"]],
    department: "総務課",
    ...more,
  });
const met = (name: string) => made(name, { actuals: [[2020, "100件"]] });

/** Writes the sheets of a run into a workbook and reads it back, as a host does. */
async function written(
  readings: readonly WorkbookReading[],
  into: WorkbookSnapshot = workbook("a.xlsx"),
  locale: Locale = "ja",
): Promise<WorkbookSnapshot> {
  const host = inMemoryHost(into);
  await host.applyPlan(planReport(checkOf(readings, { locale }), { into, locale }));
  return host.readSnapshot();
}

/** What people type beside indicators, given as `[the row's text, 対応, コメント]`. */
function typed(
  snapshot: WorkbookSnapshot,
  entries: readonly (readonly [beside: string, response: string, comment: string])[],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.purpose !== "attention") return sheet;
    const columnOf = (...headers: readonly string[]): number =>
      sheet.cells.find(({ text }) => headers.includes(text))?.column ?? 0;
    const added = entries.flatMap(([beside, response, comment]) => {
      const row = sheet.cells.find(({ text }) => text === beside)?.row ?? 0;
      return [
        { row, column: columnOf("対応", "Response"), text: response },
        { row, column: columnOf("コメント", "Comment"), text: comment },
      ].filter(({ text }) => text !== "");
    });
    const cells = added.map((cell) => ({
      ...cell,
      value: { kind: "text" as const, text: cell.text },
    }));
    return {
      ...sheet,
      cells: [...sheet.cells, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    };
  });
  return { ...snapshot, sheets };
}

const nextSheet = (
  readings: readonly WorkbookReading[],
  into: WorkbookSnapshot,
  locale: Locale = "ja",
) => sheetOf(planOf(checkOf(readings, { locale }), into, locale), "attention");

test("what people typed stands beside the same indicator after the next run", async () => {
  const before = await written([aReading("a.xlsx", made("甲"), made("乙"))]);
  const filled = typed(before, [
    ["甲", "4月に周知する", "部会で説明"],
    ["乙", "", "=1+1"],
  ]);
  // A new indicator has come before the others, and the forms have moved.
  const sheet = nextSheet(
    [
      aReading(
        "a.xlsx",
        made("新", { sheet: "9" }),
        made("乙", { sheet: "8" }),
        made("甲", { sheet: "7" }),
      ),
    ],
    filled,
  );
  const kept = ["甲", "乙", "新"].map((name) =>
    ["対応", "コメント"].map((header) => shown(cellUnder(sheet, header, name))),
  );
  expect(kept).toEqual([
    ["4月に周知する", "部会で説明"],
    ["", "=1+1"],
    ["", ""],
  ]);
});

test("from a sheet in English as well, and a renamed one", async () => {
  const readings = [aReading("a.xlsx", made("甲"))];
  const before = typed(await written(readings, undefined, "en"), [["甲", "Announce it", ""]]);
  const renamed = {
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheet.purpose === "attention" ? { ...sheet, name: "9月の会議" } : sheet,
    ),
  };
  expect(shown(cellUnder(nextSheet(readings, renamed), "対応", "甲"))).toBe("Announce it");
});

test("a sheet of that name which is not ours is not read", async () => {
  const readings = [aReading("a.xlsx", made("甲"))];
  const filled = typed(await written(readings), [["甲", "書いたもの", ""]]);
  const foreign = {
    ...filled,
    sheets: filled.sheets.map((sheet) => ({ ...sheet, purpose: null })),
  };
  expect(shown(cellUnder(nextSheet(readings, foreign), "対応", "甲"))).toBe("");
});

describe("what belongs to an indicator that left the list", () => {
  const goneTitle = "一覧から外れた指標の対応・コメント（前回の記入）";

  test("stands below it, and says what it belongs to", async () => {
    const filled = typed(await written([aReading("a.xlsx", made("甲"), made("乙"))]), [
      ["甲", "4月に周知する", "部会で説明"],
    ]);
    const sheet = nextSheet([aReading("a.xlsx", met("甲"), made("乙"))], filled);
    expect(tableBelow(sheet, goneTitle).slice(1)).toEqual([
      ["番号", "取組", "指標", "所管課", "対応", "コメント", "セル", "ブック"],
      ["取組", "甲", "総務課", "4月に周知する", "部会で説明", "1!T4", "a.xlsx"],
    ]);
  });

  test("comes back to its row when the indicator does, however often it was gone", async () => {
    const late = [aReading("a.xlsx", made("甲"), made("乙"))];
    const good = [aReading("a.xlsx", met("甲"), made("乙"))];
    const filled = typed(await written(late), [["甲", "4月に周知する", ""]]);
    const gone = await written(good, await written(good, filled));
    const sheet = nextSheet(late, gone);
    expect(shown(cellUnder(sheet, "対応", "甲"))).toBe("4月に周知する");
    expect(sheet.cells.map(shown)).not.toContain(goneTitle);
  });

  test("stays where the indicator is no longer in any workbook", async () => {
    const filled = typed(await written([aReading("a.xlsx", made("甲"))]), [
      ["甲", "廃止の経緯", ""],
    ]);
    const again = await written([aReading("a.xlsx", made("乙"))], filled);
    const sheet = nextSheet([aReading("a.xlsx", made("乙"))], again);
    expect(tableBelow(sheet, goneTitle).at(-1)).toContain("廃止の経緯");
  });
});

describe("indicators of the same words", () => {
  test("of several workbooks keep what was typed beside each", async () => {
    const readings = [
      aReading("a.xlsx", made("提案数", { department: "総務課" })),
      aReading("b.xlsx", made("提案数", { department: "財政課" })),
    ];
    const filled = typed(await written(readings), [
      ["総務課", "総務の対応", ""],
      ["財政課", "財政の対応", ""],
    ]);
    const sheet = nextSheet([...readings].reverse(), filled);
    expect(shown(cellUnder(sheet, "対応", "総務課"))).toBe("総務の対応");
    expect(shown(cellUnder(sheet, "対応", "財政課"))).toBe("財政の対応");
  });

  test("keep it where the first of them is no longer late", async () => {
    const one = made("提案数", { department: "総務課", sheet: "1" });
    const other = made("提案数", { department: "財政課", sheet: "1" });
    const twins = [one, { ...other, key: `${other.key}#2` }];
    const filled = typed(await written([aReading("a.xlsx", ...twins)]), [
      ["財政課", "財政の対応", ""],
    ]);
    const better = [met("提案数"), { ...other, key: `${other.key}#2` }];
    const sheet = nextSheet([aReading("a.xlsx", ...better)], filled);
    expect(shown(cellUnder(sheet, "対応", "財政課"))).toBe("財政の対応");
  });
});
