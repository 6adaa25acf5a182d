import { markGroups } from "../../../../src/hosts/excel/marks/mark-fills";
import { areasAround, type FilledCell } from "../../../../src/hosts/excel/marks/read-fills";

test("marks are grouped by severity and by the fill that they cover", () => {
  const fills: FilledCell[] = [
    { row: 2, column: 2, fill: { kind: "none" } },
    { row: 3, column: 2, fill: { kind: "none" } },
    { row: 4, column: 2, fill: { kind: "solid", color: "#FFFF00" } },
  ];
  const marks = [2, 3, 4].map((row) => ({ row, column: 2, severity: "error" as const }));
  expect(markGroups([...marks, { row: 9, column: 1, severity: "warning" }], fills)).toEqual({
    groups: [
      { severity: "error", fill: { kind: "none" }, cells: "B2:B3" },
      { severity: "error", fill: { kind: "solid", color: "#FFFF00" }, cells: "B4" },
      { severity: "warning", fill: { kind: "none" }, cells: "A9" },
    ],
    left: [],
  });
});

test("a gradient, which cannot be given back, is left alone", () => {
  const fills: FilledCell[] = [{ row: 2, column: 2, fill: { kind: "gradient" } }];
  expect(markGroups([{ row: 2, column: 2, severity: "error" }], fills)).toEqual({
    groups: [],
    left: [{ row: 2, column: 2 }],
  });
});

test("fills are read in bands around cells that lie near each other", () => {
  expect(
    areasAround([
      { row: 30, column: 5 },
      { row: 3, column: 2 },
      { row: 900, column: 7 },
    ]),
  ).toEqual([
    { top: 3, left: 2, bottom: 30, right: 5 },
    { top: 900, left: 7, bottom: 900, right: 7 },
  ]);
});

test("a band larger than one answer may be is cut between rows", () => {
  const corners = Array.from({ length: 4_000 }, (_, row) => [
    { row: row + 1, column: 1 },
    { row: row + 1, column: 20 },
  ]).flat();
  expect(areasAround(corners).map(({ top, bottom }) => [top, bottom])).toEqual([
    [1, 1500],
    [1501, 3000],
    [3001, 4000],
  ]);
});
