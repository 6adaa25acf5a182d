import {
  formatAddress,
  type CellPosition,
  type MergedArea,
  type PlanCell,
  type SheetPlan,
} from "../../../core";
import { encodeCellText } from "./cell-text";
import { formatCodeOf } from "../../number-display";
import { linkOf } from "./sheet-links";
import { lookOf } from "../../role-styles";
import type { Styles } from "./styles-part";
import { xmlNode, type XmlNode } from "./xml-node";

/** What the sheet takes from the workbook around it. */
export type SheetSurroundings = {
  readonly styles: Styles;
  /** The tab that the name of a link's sheet means; null for none. */
  linkedSheet(name: string): string | null;
};

type Rows = Map<number, Map<number, XmlNode>>;

/** The highest row that Excel takes, in points. */
const HIGHEST_ROW = 409.5;

function cellNode({ row, column, content }: PlanCell, style: number): XmlNode {
  const r = formatAddress({ row, column });
  if (content.kind === "number" || content.kind === "formula") {
    const formula =
      content.kind === "formula" ? [xmlNode("f", {}, [encodeCellText(content.formula)])] : [];
    return Number.isFinite(content.number)
      ? xmlNode("c", { r, s: style }, [...formula, xmlNode("v", {}, [String(content.number)])])
      : xmlNode("c", { r, s: style, t: "e" }, [xmlNode("v", {}, ["#NUM!"])]);
  }
  if (content.kind === "blank" || content.text === "") return xmlNode("c", { r, s: style });
  const text = xmlNode("t", { "xml:space": "preserve" }, [encodeCellText(content.text)]);
  return xmlNode("c", { r, s: style, t: "inlineStr" }, [xmlNode("is", {}, [text])]);
}

const keyOf = ({ row, column }: CellPosition): string => formatAddress({ row, column });

function put(rows: Rows, { row, column }: CellPosition, node: XmlNode): void {
  const cells = rows.get(row) ?? new Map<number, XmlNode>();
  cells.set(column, node);
  rows.set(row, cells);
}

/** Excel draws the borders of a merged area cell by cell, so the covered cells look like the first one. */
function putCovered(rows: Rows, area: MergedArea, style: number): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      put(rows, { row, column }, xmlNode("c", { r: formatAddress({ row, column }), s: style }));
    }
  }
}

function cellRows(plan: SheetPlan, { styles, linkedSheet }: SheetSurroundings): Rows {
  const areas = new Map(
    plan.mergedAreas.map((area) => [keyOf({ row: area.top, column: area.left }), area]),
  );
  const styled = plan.cells.map((cell) => {
    const area = areas.get(keyOf(cell));
    const situation = { isLink: linkOf(cell, linkedSheet) !== null, isMerged: area !== undefined };
    const style = styles.indexOf(lookOf(cell.role, situation), formatCodeOf(cell.content));
    return { cell, area, style };
  });
  const rows: Rows = new Map();
  for (const { area, style } of styled) if (area) putCovered(rows, area, style);
  for (const { cell, style } of styled) put(rows, cell, cellNode(cell, style));
  return rows;
}

const inOrder = <Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] =>
  [...map].sort(([first], [second]) => first - second);

/**
 * The rows of a sheet with their heights and cells, in order. Heights are not marked as set by hand, so that a row still
 * grows when people type into it.
 */
export function rowNodes(plan: SheetPlan, surroundings: SheetSurroundings): readonly XmlNode[] {
  const rows = cellRows(plan, surroundings);
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  for (const row of heights.keys()) if (!rows.has(row)) rows.set(row, new Map());
  return inOrder(rows).map(([row, cells]) => {
    const height = heights.get(row);
    const ht = height === undefined ? null : Math.min(height, HIGHEST_ROW);
    const nodes = inOrder(cells).map(([, node]) => node);
    return xmlNode("row", { r: row, ht }, nodes);
  });
}
