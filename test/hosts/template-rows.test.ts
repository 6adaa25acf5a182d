import * as fc from "fast-check";
import { templateRows } from "../../src/hosts/template-rows";

const repeatsFrom = (counts: ReadonlyMap<number, number>) =>
  [...counts].sort(([first], [second]) => first - second).map(([row, count]) => ({ row, count }));

test("every place of a copy leads back to the row of the layout that stands there", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 9 })), {
        selector: ([row]) => row,
      }),
      (counts) => {
        const rows = templateRows(repeatsFrom(new Map(counts)));
        const all = Array.from({ length: 40 }, (_, index) => index + 1);
        expect(all.flatMap(rows.placesOf).map(rows.rowAt)).toEqual(
          all.flatMap((row) => rows.placesOf(row).map(() => row)),
        );
      },
    ),
  );
});
