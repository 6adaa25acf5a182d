import { formatAddress, type CellPosition } from "../../../src/core";
import { encodeCellText } from "../../../src/hosts/xlsx-file/writing/cell-text";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { isCellError, type Cell, type CellValue } from "../../model/cell";
import { positionOfKey } from "../../model/cell-grid";
import type { Sheet, SheetLine } from "../../model/sheet";
import type { StyleRecords } from "./style-records";

const inOrder = <Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] =>
  [...map].sort(([first], [second]) => first - second);

const valueNode = (value: string | number): XmlNode => xmlNode("v", {}, [String(value)]);

/** The `t` attribute of a cell and what stands in it. */
function contentOf(
  value: CellValue,
  isFormula: boolean,
): { readonly t: string | null; readonly nodes: readonly XmlNode[] } {
  if (value === null) return { t: null, nodes: [] };
  if (isCellError(value)) return { t: "e", nodes: [valueNode(value.error)] };
  if (typeof value === "number") return { t: null, nodes: [valueNode(value)] };
  if (typeof value === "boolean") return { t: "b", nodes: [valueNode(value ? 1 : 0)] };
  const text = encodeCellText(value);
  if (isFormula) return { t: "str", nodes: [valueNode(text)] };
  const node = xmlNode("t", { "xml:space": "preserve" }, [text]);
  return { t: "inlineStr", nodes: [xmlNode("is", {}, [node])] };
}

function cellNode(
  position: CellPosition,
  { value, formula, format }: Cell,
  styles: StyleRecords,
): XmlNode {
  const { t, nodes } = contentOf(value, formula !== null);
  return xmlNode("c", { r: formatAddress(position), s: styles.indexOf(format) || null, t }, [
    ...(formula === null ? [] : [xmlNode("f", {}, [formula])]),
    ...nodes,
  ]);
}

function rowNode(
  row: number,
  line: SheetLine | undefined,
  cells: readonly XmlNode[],
  styles: StyleRecords,
): XmlNode {
  const { size = null, hidden = false, format = null } = line ?? {};
  return xmlNode(
    "row",
    {
      r: row,
      s: format && styles.indexOf(format),
      customFormat: format !== null,
      ht: size,
      hidden,
      customHeight: size !== null,
    },
    cells,
  );
}

/** The rows of a sheet with their cells, in order. */
export function rowNodes(sheet: Sheet, styles: StyleRecords): XmlNode[] {
  const cells = new Map<number, XmlNode[]>([...sheet.rows.keys()].map((row) => [row, []]));
  for (const [key, cell] of inOrder(sheet.cells)) {
    const position = positionOfKey(key);
    const row = cells.get(position.row) ?? [];
    cells.set(position.row, row);
    row.push(cellNode(position, cell, styles));
  }
  return inOrder(cells).map(([row, nodes]) => rowNode(row, sheet.rows.get(row), nodes, styles));
}
