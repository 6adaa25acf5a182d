import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
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
