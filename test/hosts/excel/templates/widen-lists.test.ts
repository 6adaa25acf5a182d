import { stretchesBeside } from "../../../../src/hosts/excel/templates/widen-lists";

const columns = (left: number, right: number) => ({ left, right });

test.each([
  ["nothing", [], [columns(1, 9)]],
  ["the first column", [columns(1, 1)], [columns(2, 9)]],
  ["the last columns", [columns(8, 9)], [columns(1, 7)]],
  [
    "columns in between, in any order",
    [columns(6, 6), columns(3, 4)],
    [columns(1, 2), columns(5, 5), columns(7, 9)],
  ],
  ["all", [columns(1, 9)], []],
])("beside %s there are these stretches", (_, taken, stretches) => {
  expect(stretchesBeside(columns(1, 9), taken)).toEqual(stretches);
});
