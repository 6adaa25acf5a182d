import {
  columnWidthInPoints,
  rowHeightInPoints,
} from "../../../../src/hosts/excel/writing/measures";
import {
  isOutdatedName,
  isUnfinishedName,
  outdatedName,
  unfinishedName,
} from "../../../../src/hosts/excel/writing/temporary-sheets";
import { REPORT_PURPOSES } from "../../../../src/core";

test("the width that Excel gives a new column in Yu Gothic comes out as its points", () => {
  expect(columnWidthInPoints(8.375)).toBe(54);
});

test("widths and heights stay within what Excel takes", () => {
  expect(columnWidthInPoints(400)).toBe(columnWidthInPoints(255));
  expect(rowHeightInPoints(1000)).toBe(409.5);
  expect(rowHeightInPoints(24)).toBe(24);
});

test("temporary names are names that Excel takes, and known again", () => {
  for (const purpose of [...REPORT_PURPOSES, "preview"] as const) {
    expect(unfinishedName({ purpose }).length).toBeLessThanOrEqual(31);
    expect(isUnfinishedName(unfinishedName({ purpose }))).toBe(true);
    const copy = unfinishedName({ purpose, isFrozen: true });
    expect(copy.length).toBeLessThanOrEqual(31);
    expect(isUnfinishedName(copy)).toBe(true);
    expect(copy).not.toBe(unfinishedName({ purpose }));
    expect(isUnfinishedName(outdatedName(purpose))).toBe(false);
    expect(isOutdatedName(outdatedName(purpose))).toBe(true);
  }
});
