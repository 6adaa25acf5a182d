import { text, type Block } from "../../../src/core/plans/blocks";
import { widthsForTallTexts } from "../../../src/core/plans/tall-texts";
import { rowHeight, wrappedLines } from "../../../src/core/plans/text-extent";

const tableOf = (words: string): readonly Block[] => [
  {
    block: "table",
    columns: [
      { header: "指標", span: 1 },
      { header: "課題", span: 1 },
    ],
    rows: [[text("甲"), text(words)]],
  },
];

test.each([
  ["a short text", "周知する", [10, 20]],
  ["what fits into the highest row", "周知する\n".repeat(26), [10, 20]],
  ["a long text", "あ".repeat(400), [10, 32]],
])("%s gets the width that it needs", (_, words, expected) => {
  const widths = widthsForTallTexts(tableOf(words), [10, 20]);
  expect(widths).toEqual(expected);
  expect(rowHeight(wrappedLines(words, widths[1] ?? 0))).toBeLessThanOrEqual(409);
});

test("a text that no width can hold widens its column no further than Excel allows", () => {
  const [, width] = widthsForTallTexts(tableOf("あ\n".repeat(500)), [10, 20]);
  expect(width).toBeLessThanOrEqual(255);
});
