import { formatAddress, type TemplatePlan } from "../../../core";
import { movedReferences, templateRows } from "../../template-rows";
import { elementAround, mergedColumns, rowsSource, type CellCopy } from "./template-cells";
import { templateHeights } from "./template-heights";
import { escapeAttribute, writeXml, xmlNode } from "./xml-node";
import { attributeOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { sourceOf } from "./xml-splice";

/** A filled-in copy of a worksheet's part. */
export type FilledPart = {
  readonly text: string;
  /** Whether it holds formulas, whose results are left to whoever opens it. */
  readonly hasFormulas: boolean;
};

/** What a copy takes along, in whatever order the schema gave it; all else of a sheet belongs to that sheet alone. */
const UNCHANGED = ["sheetFormatPr", "cols", "sheetProtection", "phoneticPr", "printOptions"];
const MORE_UNCHANGED = ["pageMargins", "headerFooter", "colBreaks"];

type Copy = CellCopy & {
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
  { styles, drawing }: { readonly styles: XmlPart | null; readonly drawing: Copy["drawing"] },
): FilledPart {
  const filled = new Map(plan.cells.map((cell) => [formatAddress(cell), cell.content]));
  const copy: Copy = {
    part,
    rows: templateRows(plan.repeats),
    filled,
    heights: templateHeights(part, styles),
    merged: mergedColumns(part),
    drawing,
  };
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
      return elementAround(child, rowsSource(copy, child));
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
  return elementAround(element, cells.join(""), [{ name: "count", value: String(areas.length) }]);
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
  return links.length > 0 ? elementAround(element, links.join("")) : "";
}

function drawingSource({ drawing }: Copy, { prefix }: XmlElement): string {
  if (!drawing) return "";
  const { id, namespace } = drawing;
  return `<${prefix}drawing xmlns:r="${escapeAttribute(namespace)}" r:id="${id}"/>`;
}
