import type { WorkbookSource } from "../../../src/ui";
import {
  initialReportState,
  nextReportState,
  type ReportState,
} from "../../../src/ui/session/report-state";

const aSource = (file: string): WorkbookSource => ({
  file,
  host: {
    readSnapshot: () => Promise.reject(new Error("not read here")),
    applyPlan: () => Promise.reject(new Error("not written here")),
  },
});

const FAILED = {
  kind: "failed",
  work: "writing",
  file: "a.xlsx",
  code: "write-failed",
  aftermath: "unchanged",
} as const;

const opened = (source: WorkbookSource): ReportState => ({
  ...initialReportState,
  reading: null,
  workbooks: [
    {
      source,
      snapshot: { format: 1, file: source.file, dateSystem: "1900", sheets: [], unseen: [] },
      profile: null,
      profileError: null,
      settings: null,
      settingsError: null,
      earlier: null,
    },
  ],
  asOf: { year: 2022, month: 3, day: 31 },
  into: source.file,
  result: FAILED,
});

test("choices stay when a workbook is added to those that are open", () => {
  const first = aSource("a.xlsx");
  const state = nextReportState(opened(first), {
    type: "reading-started",
    sources: [first, aSource("b.xlsx")],
  });
  expect(state).toMatchObject({ asOf: { year: 2022 }, into: "a.xlsx", result: null });
});

test("choices go when other workbooks take the place of those that were open", () => {
  const state = nextReportState(opened(aSource("a.xlsx")), {
    type: "reading-started",
    sources: [aSource("a.xlsx")],
  });
  expect(state).toMatchObject({ asOf: null, into: null, result: null });
});

test.each([
  { type: "as-of-chosen", asOf: { year: 2023, month: 3, day: 31 } } as const,
  { type: "into-chosen", file: "b.xlsx" } as const,
  { type: "work-started", work: "marking" } as const,
])("a result is dropped when what it was made of changes: $type", (action) => {
  expect(nextReportState(opened(aSource("a.xlsx")), action).result).toBeNull();
});

test("what was written is seen in the workbook that it was written into", () => {
  const source = aSource("a.xlsx");
  const snapshot = {
    format: 1 as const,
    file: "a.xlsx",
    dateSystem: "1900" as const,
    sheets: [],
    unseen: [],
  };
  const { workbooks } = nextReportState(opened(source), {
    type: "work-finished",
    result: FAILED,
    after: { snapshot, earlier: null },
  });
  expect(workbooks[0]?.snapshot).toBe(snapshot);
});

test("a reading that was called off leaves what was read before, but nothing that was closed", () => {
  const [first, second] = [aSource("a.xlsx"), aSource("b.xlsx")];
  const before = opened(first);
  const both = { ...before, workbooks: [...before.workbooks, ...opened(second).workbooks] };
  const { workbooks, calledOff, reading } = nextReportState(both, {
    type: "reading-finished",
    sources: [second],
    read: null,
  });
  expect(workbooks.map(({ source }) => source)).toEqual([second]);
  expect({ calledOff, reading }).toEqual({ calledOff: true, reading: null });
});

test("there is nothing to call off where nothing is being read", () => {
  const state = nextReportState(opened(aSource("a.xlsx")), { type: "reading-called-off" });
  expect(state.calledOff).toBe(false);
});
