import { listHeights } from "../../../../src/hosts/excel/templates/list-heights";
import { aTemplate, someFacts } from "./some-facts";

const text = (row: number, words: string) => ({
  row,
  column: 1,
  content: { kind: "text" as const, text: words },
});

const factsOf = (height: number, wraps = true) =>
  someFacts({
    widths: new Map([
      [1, 20],
      [2, 60],
    ]),
    rows: new Map([[3, { height, cells: new Map([[1, { numberFormat: "General", wraps }]]) }]]),
  });

const LONG = "長い理由".repeat(8);

test("rows of a list have the layout's height, those below its first one are given it", () => {
  expect(listHeights(aTemplate([text(4, "短い")]), factsOf(30))).toEqual([
    { row: 4, height: 30 },
    { row: 5, height: 30 },
  ]);
});

test("a row is higher where its text wraps, and nothing is set where Excel's own height will do", () => {
  expect(listHeights(aTemplate([text(3, LONG)]), factsOf(18.75))).toEqual([{ row: 3, height: 64 }]);
});

test("a text over merged cells has their width", () => {
  const merged = { ...factsOf(18.75), mergedAreas: [{ top: 3, left: 1, bottom: 3, right: 2 }] };
  expect(listHeights(aTemplate([text(3, LONG)]), merged)).toEqual([]);
});

test("a text that does not wrap takes one line, and a hidden row stays hidden", () => {
  expect(listHeights(aTemplate([text(3, LONG)]), factsOf(18.75, false))).toEqual([]);
  expect(listHeights(aTemplate([text(4, LONG)]), factsOf(0))).toEqual([
    { row: 4, height: 0 },
    { row: 5, height: 0 },
  ]);
});
