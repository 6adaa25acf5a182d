import type { EdgeLook } from "../../role-styles";
import type { FormatGroup } from "./format-groups";

/** Queues the formats of the groups on a sheet. */
export function queueFormats(sheet: Excel.Worksheet, groups: readonly FormatGroup[]): void {
  for (const group of groups) {
    for (const addresses of group.addresses) {
      queueLook(sheet.getRanges(addresses).format, group);
    }
  }
}

function queueLook(format: Excel.RangeFormat, { look, hasColumns, hasRows }: FormatGroup): void {
  const { font, fill, pattern, border, alignment } = look;
  format.font.size = font.size;
  format.font.bold = font.bold;
  format.font.underline = font.underlined ? "Single" : "None";
  if (font.color !== null) format.font.color = `#${font.color}`;
  if (fill !== null) format.fill.color = `#${fill}`;
  if (pattern) {
    format.fill.pattern = PATTERN[pattern.kind];
    format.fill.patternColor = `#${pattern.color}`;
  }
  format.horizontalAlignment = HORIZONTAL[alignment.horizontal ?? "general"];
  format.verticalAlignment = VERTICAL[alignment.vertical];
  format.wrapText = alignment.wraps;
  queueEdge(format, "EdgeTop", border.top);
  queueEdge(format, "EdgeBottom", border.bottom);
  queueEdge(format, "EdgeLeft", border.left);
  queueEdge(format, "EdgeRight", border.right);
  if (hasColumns) queueEdge(format, "InsideVertical", border.left);
  if (hasRows) queueEdge(format, "InsideHorizontal", border.top);
}

const HORIZONTAL = { center: "Center", right: "Right", general: "General" } as const;
const PATTERN = {
  gray0625: "Gray8",
  lightDown: "LightDown",
  lightGrid: "Grid",
  lightHorizontal: "LightHorizontal",
  lightTrellis: "CrissCross",
  lightUp: "LightUp",
  lightVertical: "LightVertical",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium" } as const;

function queueEdge(
  format: Excel.RangeFormat,
  side: Parameters<Excel.RangeBorderCollection["getItem"]>[0],
  edge: EdgeLook | undefined,
): void {
  if (!edge) return;
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.weight = WEIGHT[edge.style];
  border.color = `#${edge.color}`;
}
