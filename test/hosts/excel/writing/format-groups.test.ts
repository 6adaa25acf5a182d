import { formatGroups } from "../../../../src/hosts/excel/writing/format-groups";
import { planCell, sheetPlan } from "../../contract/contract-workbook";

const shapesOf = (groups: ReturnType<typeof formatGroups>) =>
  groups.map(({ hasColumns, hasRows, addresses }) => ({ hasColumns, hasRows, addresses }));

test("cells of one role are formatted together, with inner borders where they have neighbours", () => {
  const cells = [1, 2].flatMap((row) =>
    [1, 2].map((column) => planCell(row, column, { kind: "blank" })),
  );
  const plan = sheetPlan("summary", "進捗総括", [...cells, planCell(5, 4, { kind: "blank" })]);
  expect(shapesOf(formatGroups(plan, () => false))).toEqual([
    { hasColumns: false, hasRows: false, addresses: ["D5"] },
    { hasColumns: true, hasRows: true, addresses: ["A1:B2"] },
  ]);
});

test("rows with a stronger line on top are formatted one by one", () => {
  const cells = [1, 2].flatMap((row) =>
    [1, 2].map((column) => planCell(row, column, { kind: "blank" }, "total")),
  );
  expect(shapesOf(formatGroups(sheetPlan("summary", "進捗総括", cells), () => false))).toEqual([
    { hasColumns: true, hasRows: false, addresses: ["A1:B1,A2:B2"] },
  ]);
});

test("a merged area is framed as a whole and wraps its text", () => {
  const plan = sheetPlan("summary", "進捗総括", [planCell(1, 1, { kind: "blank" }, "note")], {
    mergedAreas: [{ top: 1, left: 1, bottom: 2, right: 3 }],
  });
  const groups = formatGroups(plan, () => false);
  expect(shapesOf(groups)).toEqual([{ hasColumns: false, hasRows: false, addresses: ["A1:C2"] }]);
  expect(groups[0]?.look.alignment.wraps).toBe(true);
});

test("links look different from other cells of their role", () => {
  const plan = sheetPlan("summary", "進捗総括", [
    planCell(1, 1, { kind: "text", text: "1" }),
    planCell(1, 2, { kind: "text", text: "2" }),
  ]);
  const groups = formatGroups(plan, ({ column }) => column === 2);
  expect(groups.map(({ look, addresses }) => [look.font.underlined, addresses])).toEqual([
    [false, ["A1"]],
    [true, ["B1"]],
  ]);
});
