import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { HostError } from "../../../src/hosts/host-error";
import { departmentWorkbook, noteSheet, planOf } from "../contract/contract-workbook";
import { describeHostContract } from "../contract/host-contract";

describeHostContract("the host in memory", async (workbook) => inMemoryHost(workbook));

test("the host in memory tells what was asked of it, in order", async () => {
  const host = inMemoryHost(departmentWorkbook());
  const plan = planOf(noteSheet("summary", "進捗総括", "今回"));
  await host.readSnapshot();
  await host.applyPlan(plan);
  await host.selectCell("1", { row: 2, column: 1 });
  expect(host.calls).toEqual([
    { kind: "read" },
    { kind: "apply", plan },
    { kind: "select", sheet: "1", position: { row: 2, column: 1 } },
  ]);
});

test("the host in memory counts the cells that it marks, and gives them back once", async () => {
  const host = inMemoryHost(departmentWorkbook());
  const marks = [{ row: 2, column: 1, severity: "error" }] as const;
  const outcome = await host.markCells({
    format: 1,
    sheets: [
      { sheet: "1", marks },
      { sheet: "無い", marks },
    ],
  });
  expect(outcome).toEqual({
    marked: 1,
    unmarked: [{ sheet: "無い", reason: "sheet-gone", cells: marks }],
  });
  expect((await host.takeBackMarks()).restored).toBe(1);
  expect((await host.takeBackMarks()).restored).toBe(0);
});

test("the host in memory removes the sheets that are ours and no other", async () => {
  const host = inMemoryHost(departmentWorkbook());
  await host.applyPlan(planOf(noteSheet("summary", "進捗総括", "今回")));
  expect(await host.takeBackSheets()).toEqual({ removed: ["進捗総括"] });
  expect((await host.readSnapshot()).sheets).toEqual(departmentWorkbook().sheets);
});

test("the host in memory tells how far it has read, and can be called off", async () => {
  const host = inMemoryHost(departmentWorkbook());
  const onProgress = jest.fn();
  await host.readSnapshot({ onProgress });
  expect(onProgress).toHaveBeenLastCalledWith(1);
  const calledOff = host.readSnapshot({ signal: { aborted: true } });
  await expect(calledOff).rejects.toBeInstanceOf(HostError);
  await expect(calledOff).rejects.toMatchObject({ code: "cancelled" });
});
