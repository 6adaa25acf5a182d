import type { MergedArea } from "../../../../src/core";
import { attributeOf, childOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import type { Defect } from "../defect";
import { areaOf, type LintedSheet } from "../linted-book";

const mergesOf = ({ root }: LintedSheet): readonly MergedArea[] =>
  (childOf(root, "mergeCells")?.children ?? []).flatMap(
    (merge) => areaOf(attributeOf(merge, "ref") ?? "") ?? [],
  );

const overlap = (one: MergedArea, other: MergedArea): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

const told = ({ name }: LintedSheet, { top, left }: MergedArea): string =>
  `${name}: row ${top}, column ${left}`;

/** The areas that overlap one above them, found by going down the sheet once. */
function overlapping(areas: readonly MergedArea[]): readonly MergedArea[] {
  let reaching: MergedArea[] = [];
  return [...areas]
    .sort((one, other) => one.top - other.top)
    .filter((area) => {
      reaching = reaching.filter(({ bottom }) => bottom >= area.top);
      const overlaps = reaching.some((other) => overlap(area, other));
      reaching.push(area);
      return overlaps;
    });
}

export const MERGE_DEFECTS: readonly Defect[] = [
  {
    kind: "overlapping merges",
    find: (book) =>
      book.sheets.flatMap((sheet) => overlapping(mergesOf(sheet)).map((area) => told(sheet, area))),
  },
  {
    kind: "merge over a table",
    find: (book) =>
      book.tables.flatMap(({ sheet, area }) =>
        mergesOf(sheet)
          .filter((merge) => overlap(merge, area))
          .map((merge) => told(sheet, merge)),
      ),
  },
];
