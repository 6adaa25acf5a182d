import { requestsOf } from "../../../../src/hosts/excel/writing/write-sheets";
import type { WritingStep } from "../../../../src/hosts/excel/writing/sheet-steps";

const step = (bytes: number): WritingStep => ({ bytes, queue: () => undefined });
const sizes = (requests: readonly (readonly WritingStep[])[]): number[][] =>
  requests.map((steps) => steps.map(({ bytes }) => bytes));

test("steps that fit go into one request, in their order", () => {
  expect(sizes(requestsOf([step(10), step(20), step(30)], 60))).toEqual([[10, 20, 30]]);
});

test("a step that does not fit begins the next request, one too large goes alone", () => {
  expect(sizes(requestsOf([step(40), step(30), step(90), step(10)], 60))).toEqual([
    [40],
    [30],
    [90],
    [10],
  ]);
});
