import {
  copiedFormula,
  formatAddress,
  parseAddress,
  type PlanContent,
  type TemplatePlan,
} from "../../../core";
import { movedReferences, templateRows, type TemplateRows } from "../../template-rows";
import { encodeCellText } from "./cell-text";
import {
  escapeAttribute,
  writeAttributes,
  writeXml,
  xmlNode,
  type XmlNodeAttribute,
} from "./xml-node";
import { attributeOf, childOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { contentSourceOf, sourceOf } from "./xml-splice";

/** A filled-in copy of a worksheet's part. */
export type FilledPart = {
  readonly text: string;
  /** Whether it holds formulas, whose results are left to whoever opens it. */
  readonly hasFormulas: boolean;
};

/** What a copy takes along, in whatever order the schema gave it; all else of a sheet belongs to that sheet alone. */
const UNCHANGED = ["sheetFormatPr", "cols", "sheetProtection", "phoneticPr", "printOptions"];
const MORE_UNCHANGED = ["pageMargins", "headerFooter", "colBreaks"];

type Copy = {
  readonly part: XmlPart;
  readonly rows: TemplateRows;
  /** What stands in place of placeholders, by address in the copy. */
  readonly filled: ReadonlyMap<string, PlanContent>;
  /** Of the relationship to the copy's drawing. */
  readonly drawing: { readonly id: string; readonly namespace: string } | null;
};

/**
 * Copies a worksheet with what a plan fills in: styles, widths, merged areas, page setup and conditional formats go along, rows
 * with a list are repeated. Comments, tables, filters and charts stay with the layout.
 */
export function filledPart(
  part: XmlPart,
  plan: TemplatePlan,
  drawing: Copy["drawing"],
): FilledPart {
  const filled = new Map(plan.cells.map((cell) => [formatAddress(cell), cell.content]));
  const copy: Copy = { part, rows: templateRows(plan.repeats), filled, drawing };
  const { root, text } = part;
  const children = root.children.map((child) => childSource(copy, child)).join("");
  const start = text
    .slice(root.start, root.contentStart)
    .replace(/\s[\w.-]+:uid=("[^"]*"|'[^']*')/, "");
  return {
    text: text.slice(0, root.start) + start + children + text.slice(root.contentEnd),
    hasFormulas: children.includes(`<${root.prefix}f>`),
  };
}

function childSource(copy: Copy, child: XmlElement): string {
  const source = sourceOf(copy.part, child);
  switch (child.local) {
    case "sheetPr":
      return source.replace(/\s(?:codeName|filterMode)=("[^"]*"|'[^']*')/g, "");
    case "sheetViews":
      return source.replace(/\stabSelected=("[^"]*"|'[^']*')/g, "");
    case "pageSetup":
      return source.replace(/\s[\w.-]+:id=("[^"]*"|'[^']*')/, "");
    case "sheetData":
      return around(child, rowsSource(copy, child));
    case "mergeCells":
      return mergeSource(copy, child);
    case "hyperlinks":
      return hyperlinkSource(copy, child);
    case "conditionalFormatting":
    case "dataValidations":
    case "ignoredErrors":
      return withMovedAreas(copy, source);
    case "rowBreaks":
      return source.replace(
        /(\sid=["'])(\d+)/g,
        (_, before: string, row: string) =>
          before + (copy.rows.placesOf(Number(row)).at(-1) ?? row),
      );
    case "drawing":
      return drawingSource(copy, child);
    default:
      return [...UNCHANGED, ...MORE_UNCHANGED].includes(child.local) ? source : "";
  }
}

const around = (
  { prefix, local }: XmlElement,
  content: string,
  attributes: readonly XmlNodeAttribute[] = [],
): string => `<${prefix}${local}${writeAttributes(attributes)}>${content}</${prefix}${local}>`;

const withMovedAreas = ({ rows }: Copy, source: string): string =>
  source.replace(
    /(\ssqref=)(?:"([^"]*)"|'([^']*)')/g,
    (_, before: string, double?: string, single?: string) =>
      `${before}"${movedReferences(double ?? single ?? "", rows)}"`,
  );

function mergeSource({ rows }: Copy, element: XmlElement): string {
  const areas = childrenOf(element, "mergeCell").flatMap((cell) =>
    movedReferences(attributeOf(cell, "ref") ?? "", rows).split(" "),
  );
  const cells = areas.map((ref) => writeXml(xmlNode("mergeCell", { ref }), element.prefix));
  return around(element, cells.join(""), [{ name: "count", value: String(areas.length) }]);
}

/** Links within the workbook go along; those to addresses outside hang on relationships of the layout. */
function hyperlinkSource({ part, rows }: Copy, element: XmlElement): string {
  const links = childrenOf(element, "hyperlink")
    .filter((link) => link.attributes.every(({ local, namespace }) => local !== "id" || !namespace))
    .map((link) =>
      sourceOf(part, link).replace(
        /(\sref=)(?:"([^"]*)"|'([^']*)')/,
        (_, before: string, double?: string, single?: string) =>
          `${before}"${movedReferences(double ?? single ?? "", rows).split(" ")[0] ?? ""}"`,
      ),
    );
  return links.length > 0 ? around(element, links.join("")) : "";
}

function drawingSource({ drawing }: Copy, { prefix }: XmlElement): string {
  if (!drawing) return "";
  const { id, namespace } = drawing;
  return `<${prefix}drawing xmlns:r="${escapeAttribute(namespace)}" r:id="${id}"/>`;
}

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

function rowsSource(copy: Copy, sheetData: XmlElement): string {
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
        return around(
          element,
          content,
          copy.rows.isRepeated(row) ? fitting(attributes) : attributes,
        );
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

/** A repeated row fits what is filled in, unless people set its height. */
const fitting = (attributes: readonly XmlNodeAttribute[]): readonly XmlNodeAttribute[] =>
  attributes.some(({ name, value }) => name === "customHeight" && value !== "0")
    ? attributes
    : attributes.filter(({ name }) => name !== "ht");

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
  { part, rows, filled }: Copy,
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
  return around(element, childOf(element, "f") ? "" : contentSourceOf(part, element), attributes);
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
