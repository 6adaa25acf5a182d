import { copiedFormula, formatAddress, parseAddress, type PlanContent } from "../../../core";
import type { TemplateRows } from "../../template-rows";
import { encodeCellText } from "./cell-text";
import type { FilledCell, TemplateHeights } from "./template-heights";
import { writeAttributes, writeXml, xmlNode, type XmlNodeAttribute } from "./xml-node";
import { attributeOf, childOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { contentSourceOf } from "./xml-splice";

/** What the rows of a layout become in its copy. */
export type CellCopy = {
  readonly part: XmlPart;
  readonly rows: TemplateRows;
  /** What stands in place of placeholders, by address in the copy. */
  readonly filled: ReadonlyMap<string, PlanContent>;
  readonly heights: TemplateHeights;
  /** The last column of each merged area, by the address of its first cell in the layout. */
  readonly merged: ReadonlyMap<string, number>;
};

/** An element of the same name around other content, with these attributes. */
export const elementAround = (
  { prefix, local }: XmlElement,
  content: string,
  attributes: readonly XmlNodeAttribute[] = [],
): string => `<${prefix}${local}${writeAttributes(attributes)}>${content}</${prefix}${local}>`;

type PlacedCell = {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
};

/** The cells of a row; those without an address stand right of the one before. */
function cellsOf(row: XmlElement, number: number): readonly PlacedCell[] {
  let column = 0;
  return childrenOf(row, "c").map((element) => {
    column = parseAddress(attributeOf(element, "r") ?? "")?.column ?? column + 1;
    return { element, row: number, column };
  });
}

/** The rows of a worksheet as they stand in the copy. */
export function rowsSource(copy: CellCopy, sheetData: XmlElement): string {
  let number = 0;
  const rows = childrenOf(sheetData, "row").map((element) => {
    number = Number(attributeOf(element, "r") ?? number + 1);
    return { element, number, cells: cellsOf(element, number) };
  });
  const formulas = sharedFormulas(rows.flatMap(({ cells }) => cells));
  return rows
    .flatMap(({ element, number: row, cells }) =>
      copy.rows.placesOf(row).map((place) => {
        const content = cells.map((cell) => cellSource(copy, cell, place, formulas)).join("");
        const attributes = withAttribute(element, "r", String(place));
        return elementAround(element, content, fittingHeight(copy, attributes, cells, place));
      }),
    )
    .join("");
}

const withAttribute = (
  { attributes }: XmlElement,
  name: string,
  value: string,
): readonly XmlNodeAttribute[] => [
  { name, value },
  ...attributes.filter((attribute) => attribute.name !== name),
];

/** A repeated row is high enough for what is filled in, unless people set its height. */
function fittingHeight(
  { rows, filled, heights, merged }: CellCopy,
  attributes: readonly XmlNodeAttribute[],
  cells: readonly PlacedCell[],
  place: number,
): readonly XmlNodeAttribute[] {
  const isFixed = attributes.some(({ name, value }) => name === "customHeight" && value !== "0");
  const [first] = cells;
  if (isFixed || !first || !rows.isRepeated(first.row)) return attributes;
  const texts = cells.flatMap(({ element, row, column }): FilledCell[] => {
    const content = filled.get(formatAddress({ row: place, column }));
    const style = attributeOf(element, "s") ?? null;
    const lastColumn = merged.get(formatAddress({ row, column })) ?? column;
    return content ? [{ content, style, column, lastColumn }] : [];
  });
  const height = heights.heightFor(texts);
  return height === null
    ? attributes
    : [...attributes.filter(({ name }) => name !== "ht"), { name: "ht", value: String(height) }];
}

/** The last column of each merged area, by the address of its first cell. */
export function mergedColumns({ root }: XmlPart): ReadonlyMap<string, number> {
  const list = childOf(root, "mergeCells");
  return new Map(
    (list ? childrenOf(list, "mergeCell") : []).flatMap((cell): [string, number][] => {
      const [from = "", to = ""] = (attributeOf(cell, "ref") ?? "").split(":");
      const last = parseAddress(to);
      return last ? [[from, last.column]] : [];
    }),
  );
}

type SharedFormulas = ReadonlyMap<string, PlacedCell & { readonly formula: string }>;

function sharedFormulas(cells: readonly PlacedCell[]): SharedFormulas {
  return new Map(
    cells.flatMap((cell): [string, PlacedCell & { readonly formula: string }][] => {
      const formula = childOf(cell.element, "f");
      const index = formula && attributeOf(formula, "si");
      return formula && index !== undefined && formula.content !== ""
        ? [[index, { ...cell, formula: formula.content }]]
        : [];
    }),
  );
}

/** The formula of a cell, also where it shares that of another; null for none, or one that cannot be said in a cell alone. */
function formulaOf({ element, row, column }: PlacedCell, shared: SharedFormulas): string | null {
  const formula = childOf(element, "f");
  if (!formula || attributeOf(formula, "t") === "dataTable") return null;
  if (formula.content !== "") return formula.content;
  const source = shared.get(attributeOf(formula, "si") ?? "");
  return source ? copiedFormula(source.formula, row - source.row, column - source.column) : null;
}

function cellSource(
  { part, rows, filled }: CellCopy,
  cell: PlacedCell,
  place: number,
  shared: SharedFormulas,
): string {
  const { element, row, column } = cell;
  const { prefix } = element;
  const r = formatAddress({ row: place, column });
  const s = attributeOf(element, "s") ?? null;
  const content = filled.get(r);
  if (content) return writeXml(contentNode(content, r, s), prefix);
  const formula = formulaOf(cell, shared);
  if (formula !== null) {
    const moved = encodeCellText(rows.movedFormula(formula, row, place));
    return writeXml(xmlNode("c", { r, s }, [xmlNode("f", {}, [moved])]), prefix);
  }
  const t = attributeOf(element, "t");
  const attributes = xmlNode("c", { r, s, t: t ?? null }).attributes;
  return elementAround(
    element,
    childOf(element, "f") ? "" : contentSourceOf(part, element),
    attributes,
  );
}

/** What is filled in keeps the style of its cell in the layout. */
function contentNode(content: PlanContent, r: string, s: string | null) {
  if (content.kind === "blank") return xmlNode("c", { r, s });
  if (content.kind === "text") {
    const text = xmlNode("t", { "xml:space": "preserve" }, [encodeCellText(content.text)]);
    return xmlNode("c", { r, s, t: "inlineStr" }, [xmlNode("is", {}, [text])]);
  }
  return xmlNode("c", { r, s }, [xmlNode("v", {}, [String(content.number)])]);
}
