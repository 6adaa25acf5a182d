import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { writeXml, xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { CellFormat } from "../../model/cell-format";
import { idOfPattern } from "../number-format-ids";
import { alignmentNodes, borderNode, fillNode, fontNode } from "./look-nodes";

const FIRST_CUSTOM_ID = 164;

/** Elements that are listed once each, known by their place. */
class ElementList {
  readonly #places = new Map<string, number>();
  readonly #nodes: XmlNode[] = [];

  placeOf(node: XmlNode): number {
    const written = writeXml(node);
    const place = this.#places.get(written) ?? this.#nodes.push(node) - 1;
    this.#places.set(written, place);
    return place;
  }

  node(local: string): XmlNode {
    return xmlNode(local, { count: this.#nodes.length }, this.#nodes);
  }

  /** No element where the list is empty, as collections of optional kinds may not be. */
  nodes(local: string): XmlNode[] {
    return this.#nodes.length > 0 ? [this.node(local)] : [];
  }
}

/** The looks of a workbook while it is written; the first is that of cells which point to none. */
export class StyleRecords {
  readonly #patterns = new ElementList();
  readonly #patternIds = new Map<string, number>();
  readonly #fonts = new ElementList();
  readonly #fills = new ElementList();
  readonly #borders = new ElementList();
  readonly #formats = new ElementList();
  readonly #differences = new ElementList();
  readonly #known = new Map<CellFormat, number>();

  constructor(readonly plain: CellFormat) {
    for (const pattern of ["none", "gray125"]) {
      this.#fills.placeOf(xmlNode("fill", {}, [xmlNode("patternFill", { patternType: pattern })]));
    }
    this.indexOf(plain);
  }

  /** The place of a format in `cellXfs`. */
  indexOf(format: CellFormat): number {
    const index = this.#known.get(format) ?? this.#formats.placeOf(this.#formatNode(format, true));
    this.#known.set(format, index);
    return index;
  }

  /** The place of a `dxf` element, which conditional formats and tables point to. */
  differenceOf(node: XmlNode): number {
    return this.#differences.placeOf(node);
  }

  /** The id of a number format, spelled out where its id alone says nothing. */
  patternIdOf(pattern: string): number {
    const known = idOfPattern(pattern) ?? this.#patternIds.get(pattern);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM_ID + this.#patternIds.size;
    this.#patternIds.set(pattern, id);
    this.#patterns.placeOf(xmlNode("numFmt", { numFmtId: id, formatCode: pattern }));
    return id;
  }

  /** The styles part, in the order of CT_Stylesheet. */
  part(): XmlNode {
    const base = this.#formatNode(this.plain, false);
    return xmlNode("styleSheet", { xmlns: TRANSITIONAL.main }, [
      ...this.#patterns.nodes("numFmts"),
      this.#fonts.node("fonts"),
      this.#fills.node("fills"),
      this.#borders.node("borders"),
      xmlNode("cellStyleXfs", { count: 1 }, [base]),
      this.#formats.node("cellXfs"),
      xmlNode("cellStyles", { count: 1 }, [
        xmlNode("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
      ]),
      ...this.#differences.nodes("dxfs"),
    ]);
  }

  #formatNode(format: CellFormat, isOfCells: boolean): XmlNode {
    const isUnusual = !format.locked || format.formulaHidden;
    const protection = xmlNode("protection", {
      locked: format.locked ? null : "0",
      hidden: format.formulaHidden,
    });
    const alignment = alignmentNodes(format.alignment);
    return xmlNode(
      "xf",
      {
        numFmtId: this.patternIdOf(format.numberFormat),
        fontId: this.#fonts.placeOf(fontNode(format.font)),
        fillId: this.#fills.placeOf(fillNode(format.fill)),
        borderId: this.#borders.placeOf(borderNode(format.borders)),
        xfId: isOfCells ? 0 : null,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment.length > 0,
        applyProtection: isUnusual,
      },
      [...alignment, ...(isUnusual ? [protection] : [])],
    );
  }
}
