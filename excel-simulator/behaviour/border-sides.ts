import type { Area } from "../model/area";
import type { Edge } from "../model/cell-format";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** A side of a range, in the words of Office.js. */
export type BorderSide = (typeof BORDER_SIDES)[number];

/** The cells of an area that have a line of a side, and on which of their own edges. */
type EdgeCells = { readonly area: Area; readonly edge: Edge };

/** The edges of cells that make up a side of an area; the lines inside are edges of the cells on both of their sides. */
export function edgesOf(area: Area, side: BorderSide): readonly EdgeCells[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, edge: "right" }];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, edge: "right" },
        { area: { ...area, left: left + 1 }, edge: "left" },
      ];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, edge: "bottom" },
        { area: { ...area, top: top + 1 }, edge: "top" },
      ];
    case "DiagonalDown":
      return [{ area, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, edge: "diagonalUp" }];
  }
}
