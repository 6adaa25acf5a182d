import { runCommand, type CommandOptions } from "../../src/commands/run-command";
import { inMemoryHost } from "../../src/hosts/in-memory/in-memory-host";
import { HostError } from "../../src/hosts/host-error";
import { messagesFor, SHEET_PURPOSES } from "../../src/core";
import {
  departmentWorkbook,
  foreignSheet,
  textCell,
  workbookOf,
} from "../hosts/contract/contract-workbook";

const options = (rest: Partial<CommandOptions> = {}): CommandOptions => ({
  purposes: SHEET_PURPOSES,
  file: "seki.xlsx",
  today: { year: 2022, month: 3, day: 31 },
  locale: "ja",
  ...rest,
});

test("checking writes the findings alone and shows them, without a word", async () => {
  const host = inMemoryHost(departmentWorkbook());
  expect(await runCommand(host, options({ purposes: ["findings"] }))).toEqual([]);
  const ours = (await host.readSnapshot()).sheets.flatMap(({ purpose }) => purpose ?? []);
  expect(ours).toEqual(["findings"]);
  const { findings } = messagesFor("ja").sheets.names;
  expect(host.calls).toContainEqual({
    kind: "select",
    sheet: findings,
    position: { row: 1, column: 1 },
  });
});

test("the summary writes every sheet", async () => {
  const host = inMemoryHost(departmentWorkbook());
  await runCommand(host, options());
  const ours = (await host.readSnapshot()).sheets.flatMap(({ purpose }) => purpose ?? []);
  expect([...ours].sort()).toEqual([...SHEET_PURPOSES].sort());
});

test("a sheet that was not written is told", async () => {
  const { findings } = messagesFor("ja").sheets.names;
  const host = inMemoryHost(workbookOf(foreignSheet(findings, [textCell(1, 1, "手作り")])));
  expect(await runCommand(host, options({ purposes: ["findings"] }))).toEqual([
    messagesFor("ja").refusals["foreign-sheet-of-that-name"](findings),
  ]);
});

test("a workbook that cannot be read is told by its name and the cause", async () => {
  const host = {
    ...inMemoryHost(departmentWorkbook()),
    readSnapshot: async () => {
      throw new HostError("excel-busy-editing", "seki.xlsx", "a cell is being edited");
    },
  };
  expect(await runCommand(host, options())).toEqual([
    messagesFor("ja").hostErrors["excel-busy-editing"]("seki.xlsx"),
  ]);
});

test("a fault of ours ends in a sentence as well", async () => {
  const host = {
    ...inMemoryHost(departmentWorkbook()),
    applyPlan: async () => {
      throw new TypeError("x is undefined");
    },
  };
  const [sentence] = await runCommand(host, options());
  expect(sentence).toContain("seki.xlsx");
});

test("sheets that are written but cannot be shown are no failure", async () => {
  const host = {
    ...inMemoryHost(departmentWorkbook()),
    selectCell: async () => {
      throw new HostError("excel-failed", "seki.xlsx", "another workbook has the focus");
    },
  };
  expect(await runCommand(host, options())).toEqual([]);
});
