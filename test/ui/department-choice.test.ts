import {
  choiceKey,
  departmentChoices,
  inDepartment,
} from "../../src/ui/departments/department-choice";

const ITEMS = [
  { department: "税務課", id: 1 },
  { department: null, id: 2 },
  { department: "秘書課", id: 3 },
  { department: "税務課", id: 4 },
];

test("every department is offered once, in the order of the list, and those without one last", () => {
  expect(departmentChoices(ITEMS).map(choiceKey)).toEqual([
    "all",
    "named:税務課",
    "named:秘書課",
    "none",
  ]);
});

test("a list in which every item has a department offers no choice of those without", () => {
  expect(departmentChoices([{ department: "税務課" }]).map(choiceKey)).not.toContain("none");
});

test.each([
  [{ kind: "all" } as const, [1, 2, 3, 4]],
  [{ kind: "none" } as const, [2]],
  [{ kind: "named", name: "税務課" } as const, [1, 4]],
])("the choice %j leaves its items", (choice, ids) => {
  expect(inDepartment(ITEMS, choice).map(({ id }) => id)).toEqual(ids);
});
