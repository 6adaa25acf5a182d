import { formatAddress, parseAddress, type CellChange, type CellContent } from "../../../core";
import { encodeCellText } from "./cell-text";
import { writeXml, xmlNode, type XmlNode } from "./xml-node";
import { attributeOf, childOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { applySplices, replaceContent, type Splice } from "./xml-splice";

/** A worksheet's part with the elements of its rows, by number, and of their cells, by column. */
export type SheetCells = {
  readonly part: XmlPart;
  readonly data: XmlElement;
  readonly rows: ReadonlyMap<number, RowCells>;
};

type RowCells = { readonly element: XmlElement; readonly cells: ReadonlyMap<number, XmlElement> };

/** Looks for the cells of a worksheet's part; null where it holds no data at all. */
export function findSheetCells(part: XmlPart): SheetCells | null {
  const data = childOf(part.root, "sheetData");
  if (!data) return null;
  const rows = new Map<number, RowCells>();
  let row = 0;
  for (const element of childrenOf(data, "row")) {
    row = Number(attributeOf(element, "r") ?? row + 1);
    rows.set(row, { element, cells: cellsOf(element) });
  }
  return { part, data, rows };
}

/** A cell without an address follows the one before it. */
function cellsOf(row: XmlElement): ReadonlyMap<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const element of childrenOf(row, "c")) {
    column = parseAddress(attributeOf(element, "r") ?? "")?.column ?? column + 1;
    cells.set(column, element);
  }
  return cells;
}

/** The text of the part with other contents in cells, each of which is named once; everything else stays as it is written. */
export function withContents(cells: SheetCells, changes: readonly CellChange[]): string {
  const inOrder = [...changes].sort(
    ({ position: first }, { position: second }) =>
      first.row - second.row || first.column - second.column,
  );
  const byRow = new Map<number, CellChange[]>();
  for (const change of inOrder) {
    const { row } = change.position;
    byRow.set(row, [...(byRow.get(row) ?? []), change]);
  }
  const splices = [...byRow].flatMap(([row, own]) => spliceRow(cells, row, own));
  return applySplices(cells.part.text, splices);
}

function spliceRow(
  { part, data, rows }: SheetCells,
  row: number,
  changes: readonly CellChange[],
): readonly Splice[] {
  const { prefix } = part.root;
  const found = rows.get(row);
  const added = changes.filter(({ position }) => !found?.cells.has(position.column));
  const written = (some: readonly CellChange[]): string =>
    some.map((change) => writeXml(newCell(change), prefix)).join("");
  if (!found) {
    const next = [...rows].filter(([number]) => number > row).map(([, { element }]) => element)[0];
    return [insertBefore(data, next, `<${prefix}row r="${row}">${written(added)}</${prefix}row>`)];
  }
  const replaced = changes.flatMap(({ position, to }) => {
    const element = found.cells.get(position.column);
    return element ? [replaceCell(element, to, prefix)] : [];
  });
  if (isSelfClosed(found.element)) return [replaceContent(found.element, written(added))];
  const inserted = added.map((change) => {
    const next = [...found.cells].find(([column]) => column > change.position.column)?.[1];
    return insertBefore(found.element, next, written([change]));
  });
  return [...replaced, ...inserted];
}

const isSelfClosed = ({ contentStart, end }: XmlElement): boolean => contentStart === end;

function insertBefore(parent: XmlElement, next: XmlElement | undefined, text: string): Splice {
  const at = next?.start ?? parent.contentEnd;
  return { from: at, to: at, text };
}

/** A cell keeps its address and its look; what it held goes, a phonetic guide included. */
function replaceCell(element: XmlElement, content: CellContent, prefix: string): Splice {
  const { type, children } = contentNodes(content);
  const kept = element.attributes.filter(({ name }) => !["t", "vm", "cm", "ph"].includes(name));
  const inside = children.map((node) => writeXml(node, prefix)).join("");
  return replaceContent({ ...element, attributes: kept }, inside, type);
}

const newCell = ({ position, to }: CellChange): XmlNode => {
  const { type, children } = contentNodes(to);
  return {
    local: "c",
    attributes: [{ name: "r", value: formatAddress(position) }, ...type],
    children,
  };
};

/** What a cell of that content holds, and its type; a number and nothing need none. */
function contentNodes(content: CellContent): {
  readonly type: readonly { readonly name: "t"; readonly value: string }[];
  readonly children: readonly XmlNode[];
} {
  switch (content.kind) {
    case "blank":
      return { type: [], children: [] };
    case "number":
      return { type: [], children: [xmlNode("v", {}, [String(content.number)])] };
    case "text": {
      const text = xmlNode("t", { "xml:space": "preserve" }, [encodeCellText(content.text)]);
      return { type: [{ name: "t", value: "inlineStr" }], children: [xmlNode("is", {}, [text])] };
    }
  }
}
