import { estimatedBytes } from "../../../src/hosts/excel/estimated-bytes";
import { bytesPerCellAfter } from "../../../src/hosts/excel/reading/bytes-per-cell";
import { budgetOn } from "../../../src/hosts/excel/transfer-budget";

test.each(["OfficeOnline", "iOS", "Android", "Universal"])(
  "on %s a sync stays below the 5 MB that it takes",
  (platform) => {
    expect(budgetOn(platform).bytes).toBeLessThan(4_000_000);
  },
);

test.each(["PC", "Mac"])("on %s syncs are large", (platform) => {
  expect(budgetOn(platform).bytes).toBeGreaterThan(30_000_000);
});

test("an estimate counts the bytes of the text, three for a character of Japanese", () => {
  expect(estimatedBytes([[["abc", 12]], [["実績"]]])).toBe(3 + 3 + (2 + 3) + (6 + 3));
});

test("the next cells are reckoned with some more than the last ones took, and with something at least", () => {
  expect(bytesPerCellAfter(1000, 10)).toBe(120);
  expect(bytesPerCellAfter(0, 10)).toBe(16);
});
