import fc from "fast-check";
import {
  formatArea,
  intersectionOf,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  type Area,
} from "../../../excel-simulator/model/area";

const areas: fc.Arbitrary<Area> = fc
  .tuple(
    fc.integer({ min: 1, max: LAST_ROW }),
    fc.integer({ min: 1, max: LAST_ROW }),
    fc.integer({ min: 1, max: LAST_COLUMN }),
    fc.integer({ min: 1, max: LAST_COLUMN }),
  )
  .map(([row, otherRow, column, otherColumn]) => ({
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  }));

test("an area is read as it is written", () => {
  fc.assert(fc.property(areas, (area) => expect(parseArea(formatArea(area))).toEqual(area)));
});

test.each(["", "A0", "XFE1", "A1048577", "A1,B2", "R1C1", "表"])("%s is no area", (address) => {
  expect(parseArea(address)).toBeNull();
});

test("two areas share what lies in both", () => {
  const area = (address: string): Area =>
    parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  expect(intersectionOf(area("A1:C3"), area("$B$2:d9"))).toEqual(area("B2:C3"));
  expect(intersectionOf(area("A1"), area("B2"))).toBeNull();
  expect(intersectionOf(area("2:2"), area("C:C"))).toEqual(area("C2"));
});
