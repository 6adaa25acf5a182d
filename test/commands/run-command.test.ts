import { readFileSync } from "node:fs";
import { RIBBON_COMMANDS } from "../../src/commands/ribbon-commands";
import type { CommandHost, Surroundings } from "../../src/commands/ribbon-command";
import { runCommand } from "../../src/commands/run-command";
import { inMemoryHost } from "../../src/hosts/in-memory/in-memory-host";
import { HostError } from "../../src/hosts/host-error";
import { messagesFor, REPORT_PURPOSES } from "../../src/core";
import {
  departmentWorkbook,
  foreignSheet,
  textCell,
  workbookOf,
} from "../hosts/contract/contract-workbook";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../support/paths";

const surroundings: Surroundings = {
  file: "seki.xlsx",
  today: { year: 2022, month: 3, day: 31 },
  locale: "ja",
};

const run = (name: string, host: CommandHost): Promise<readonly string[]> => {
  const command = RIBBON_COMMANDS[name];
  if (!command) throw new Error(`no command ${name}`);
  return runCommand(() => command(host, surroundings), surroundings);
};

/** A workbook whose cover counts otherwise than its forms. */
const workbookWithFindings = () =>
  openXlsxFile("seki.xlsx", readFileSync(samplePath("seki"))).readSnapshot();

const { findings } = messagesFor("ja").sheets.names;

test("checking writes the findings alone and shows them, without a word", async () => {
  const host = inMemoryHost(departmentWorkbook());
  expect(await run("checkWorkbook", host)).toEqual([]);
  const ours = (await host.readSnapshot()).sheets.flatMap(({ purpose }) => purpose ?? []);
  expect(ours).toEqual(["findings"]);
  expect(host.calls).toContainEqual({
    kind: "select",
    sheet: findings,
    position: { row: 1, column: 1 },
  });
});

test("checking marks the findings in the tables once the sheet is written", async () => {
  const host = inMemoryHost(await workbookWithFindings());
  expect(await run("checkWorkbook", host)).toEqual([]);
  expect(host.calls.map(({ kind }) => kind)).toEqual(["read", "apply", "mark", "select"]);
  const marked = host.calls.flatMap((call) => (call.kind === "mark" ? call.plan.sheets : []));
  expect(marked.map(({ sheet }) => sheet)).toContain("総括");
});

test("cells that could not be marked are told, and so is a sheet that was not written", async () => {
  const { sheets } = await workbookWithFindings();
  const own = inMemoryHost(
    workbookOf(...sheets, foreignSheet(findings, [textCell(1, 1, "手作り")])),
  );
  const host: CommandHost = {
    ...own,
    markCells: async () => ({
      marked: 0,
      unmarked: [{ sheet: "1", reason: "sheet-protected", cells: [{ row: 8, column: 5 }] }],
    }),
  };
  expect(await run("checkWorkbook", host)).toEqual([
    messagesFor("ja").refusals["foreign-sheet-of-that-name"](findings),
    messagesFor("ja").unmarked["sheet-protected"]("1", "E8"),
  ]);
});

test("marking that fails does not hide what there is to tell of the sheets", async () => {
  const own = inMemoryHost(workbookOf(foreignSheet(findings, [textCell(1, 1, "手作り")])));
  const host: CommandHost = {
    ...own,
    markCells: () => Promise.reject(new HostError("excel-failed", "seki.xlsx", "no answer")),
  };
  expect(await run("checkWorkbook", host)).toEqual([
    messagesFor("ja").refusals["foreign-sheet-of-that-name"](findings),
    messagesFor("ja").hostErrors["excel-failed"]("seki.xlsx"),
  ]);
});

test("the summary writes every sheet and marks nothing", async () => {
  const host = inMemoryHost(departmentWorkbook());
  await run("writeSummary", host);
  const ours = (await host.readSnapshot()).sheets.flatMap(({ purpose }) => purpose ?? []);
  const first = REPORT_PURPOSES.filter((purpose) => purpose !== "changes");
  expect([...ours].sort()).toEqual([...first].sort());
  expect(host.calls.filter(({ kind }) => kind === "mark")).toEqual([]);
});

test("marks are taken away without a word, and what stays is told", async () => {
  const own = inMemoryHost(departmentWorkbook());
  expect(await run("takeMarksAway", own)).toEqual([]);
  expect(own.calls).toEqual([{ kind: "take-back-marks" }]);
  const host: CommandHost = {
    ...own,
    takeBackMarks: async () => ({
      restored: 3,
      kept: [{ sheet: "1", cells: [{ row: 8, column: 5 }] }],
      protectedSheets: ["2"],
    }),
  };
  const { changedSince, sheetProtected } = messagesFor("ja").stillMarked;
  expect(await run("takeMarksAway", host)).toEqual([changedSince("1", "E8"), sheetProtected("2")]);
});

test("a sheet that was not written is told", async () => {
  const host = inMemoryHost(workbookOf(foreignSheet(findings, [textCell(1, 1, "手作り")])));
  expect(await run("checkWorkbook", host)).toEqual([
    messagesFor("ja").refusals["foreign-sheet-of-that-name"](findings),
  ]);
});

test("a workbook that cannot be read is told by its name and the cause", async () => {
  const host: CommandHost = {
    ...inMemoryHost(departmentWorkbook()),
    readSnapshot: async () => {
      throw new HostError("excel-busy-editing", "seki.xlsx", "a cell is being edited");
    },
  };
  expect(await run("writeSummary", host)).toEqual([
    messagesFor("ja").hostErrors["excel-busy-editing"]("seki.xlsx"),
    messagesFor("ja").aftermaths.unchanged,
  ]);
});

test("a writing that failed tells how it left the workbook", async () => {
  const host: CommandHost = {
    ...inMemoryHost(departmentWorkbook()),
    applyPlan: async () => {
      throw new HostError("excel-failed", "seki.xlsx", "no answer", { aftermath: "leftovers" });
    },
  };
  expect(await run("writeSummary", host)).toEqual([
    messagesFor("ja").hostErrors["excel-failed"]("seki.xlsx"),
    messagesFor("ja").aftermaths.leftovers,
  ]);
});

test("a fault of ours ends in a sentence as well", async () => {
  const host: CommandHost = {
    ...inMemoryHost(departmentWorkbook()),
    applyPlan: async () => {
      throw new TypeError("x is undefined");
    },
  };
  const [sentence] = await run("writeSummary", host);
  expect(sentence).toContain("seki.xlsx");
});

test("sheets that are written but cannot be shown are no failure", async () => {
  const host: CommandHost = {
    ...inMemoryHost(departmentWorkbook()),
    selectCell: async () => {
      throw new HostError("excel-failed", "seki.xlsx", "another workbook has the focus");
    },
  };
  expect(await run("writeSummary", host)).toEqual([]);
});
