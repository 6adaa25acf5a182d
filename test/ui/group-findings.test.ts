import { groupFindings } from "../../src/ui/findings/group-findings";
import { aFinding } from "./support/a-report";

test("findings are grouped with the worst first and empty groups are left out", () => {
  const note = aFinding({ severity: "information", cell: "1!A1" });
  const mistake = aFinding({ severity: "error", cell: "1!A2" });
  const second = aFinding({ severity: "error", cell: "1!A3" });
  expect(groupFindings([note, mistake, second])).toEqual([
    { severity: "error", findings: [mistake, second] },
    { severity: "information", findings: [note] },
  ]);
});
