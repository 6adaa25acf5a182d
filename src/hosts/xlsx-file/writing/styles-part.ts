import { openNumberFormats } from "./number-formats";
import type { CellLook } from "../../role-styles";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { openStyleCollection } from "./style-collection";
import {
  borderNode,
  differenceNode,
  fillNode,
  fontNode,
  formatNode,
  patternFillNode,
} from "./style-elements";
import { writeXmlDocument, xmlNode, type XmlNode } from "./xml-node";
import { childOf, nodeOf, type XmlPart } from "./xml-part";
import { applySplices } from "./xml-splice";

/** The cell formats of a workbook while sheets are written that need some. */
export type Styles = {
  /** The index of a cell format for the `s` of a cell, added where the workbook has no identical one. */
  indexOf(look: CellLook, formatCode: string): number;
  /** The index of what a look changes about a cell that fulfils a condition, for the `dxfId` of its rule. */
  differenceOf(look: CellLook): number;
  /** The fill of the cell format of an index; none where there is no such format. */
  fillOf(index: number): XmlNode;
  /** The index of a format that is like another but for its fill. */
  withFill(index: number, fill: XmlNode): number;
  /** The part with what was added; null where nothing was. */
  changedText(): string | null;
};

const DEFAULT_FONT = xmlNode("font", {}, [
  xmlNode("sz", { val: 11 }),
  xmlNode("name", { val: "Calibri" }),
  xmlNode("family", { val: 2 }),
]);
const FIRST_FILLS = ["none", "gray125"].map(patternFillNode);
const FIRST_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

function namedStyleOf(part: XmlPart): number | null {
  const named = childOf(part.root, "cellStyleXfs")?.children.length ?? 0;
  return named > 0 ? 0 : null;
}

const attributeIn = (node: XmlNode | undefined, wanted: string): string | undefined =>
  node?.attributes.find(({ name }) => name === wanted)?.value;

/** Opens a styles part to add to it; everything in it stays where and what it is. */
export function openStyles(part: XmlPart): Styles {
  const xfId = namedStyleOf(part);
  const numFmts = openStyleCollection(part, "numFmts", []);
  const fonts = openStyleCollection(part, "fonts", [DEFAULT_FONT]);
  const fills = openStyleCollection(part, "fills", FIRST_FILLS);
  const borders = openStyleCollection(part, "borders", [borderNode({})]);
  const formats = openStyleCollection(part, "cellXfs", [formatNode(FIRST_FORMAT, xfId, null)]);
  const differences = openStyleCollection(part, "dxfs", []);
  const numberFormatId = openNumberFormats(part, numFmts);
  const indexes = new Map<string, number>();
  const place = (look: CellLook, formatCode: string): number => {
    const parts = {
      numFmtId: numberFormatId(formatCode),
      fontId: fonts.place(fontNode(look.font)),
      fillId: look.fill === null ? 0 : fills.place(fillNode(look.fill, look.pattern)),
      borderId: borders.place(borderNode(look.border)),
    };
    return formats.place(formatNode(parts, xfId, look.alignment));
  };
  const formatAt = (index: number): XmlNode | undefined => {
    const found = childOf(part.root, "cellXfs")?.children[index];
    return found && nodeOf(found);
  };
  return {
    fillOf: (index) => {
      const id = Number(attributeIn(formatAt(index), "fillId") ?? 0);
      const found = childOf(part.root, "fills")?.children[id];
      return found ? nodeOf(found) : patternFillNode("none");
    },
    withFill(index, fill) {
      const format = formatAt(index) ?? formatNode(FIRST_FORMAT, xfId, null);
      const changed = { fillId: String(fills.place(fill)), applyFill: "1" };
      const kept = format.attributes.filter(({ name }) => !(name in changed));
      const added = Object.entries(changed).map(([name, value]) => ({ name, value }));
      return formats.place({ ...format, attributes: [...kept, ...added] });
    },
    indexOf(look, formatCode) {
      const key = JSON.stringify([look, formatCode]);
      const index = indexes.get(key) ?? place(look, formatCode);
      indexes.set(key, index);
      return index;
    },
    differenceOf: (look) => differences.place(differenceNode(look)),
    changedText() {
      const splices = [numFmts, fonts, fills, borders, formats, differences].flatMap(
        (collection) => collection.splice() ?? [],
      );
      return splices.length > 0 ? applySplices(part.text, splices) : null;
    },
  };
}

/** A styles part with nothing but the default format and the style of that name. */
export function emptyStyles({ main }: SpreadsheetNamespaces): string {
  const collection = (local: string, child: XmlNode): XmlNode =>
    xmlNode(local, { count: 1 }, [child]);
  const sheet = xmlNode("styleSheet", { xmlns: main }, [
    collection("fonts", DEFAULT_FONT),
    xmlNode("fills", { count: FIRST_FILLS.length }, FIRST_FILLS),
    collection("borders", borderNode({})),
    collection("cellStyleXfs", formatNode(FIRST_FORMAT, null, null)),
    collection("cellXfs", formatNode(FIRST_FORMAT, 0, null)),
    collection("cellStyles", xmlNode("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ]);
  return writeXmlDocument(sheet);
}
