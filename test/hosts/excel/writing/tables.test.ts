import { finishedTableNames } from "../../../../src/hosts/excel/writing/tables";
import { sheetPlan } from "../../contract/contract-workbook";

const area = { top: 1, left: 1, bottom: 2, right: 2 };
const indicators = {
  ...sheetPlan("indicators", "指標一覧", []),
  tables: [{ name: "Shinchoku", area }],
};
const predecessor = {
  id: "{old}",
  name: "指標一覧",
  visibility: "visible" as const,
  position: 3,
  purpose: "indicators" as const,
};

test("a table gets the planned name, also where its predecessor still bears it", () => {
  const placed = [{ plan: indicators, name: "指標一覧", replaces: predecessor }];
  const before = { tables: [{ name: "Shinchoku", sheetId: "{old}" }] };
  expect(finishedTableNames(placed, before).map(({ to }) => to)).toEqual(["Shinchoku"]);
});

test("a table of people's own keeps its name", () => {
  const placed = [{ plan: indicators, name: "指標一覧", replaces: null }];
  const before = {
    tables: [
      { name: "SHINCHOKU", sheetId: "{theirs}" },
      { name: "Shinchoku_2", sheetId: "{theirs}" },
    ],
  };
  expect(finishedTableNames(placed, before).map(({ to }) => to)).toEqual(["Shinchoku_3"]);
});
