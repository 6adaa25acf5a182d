import { SaxesParser } from "saxes";
import { parseAddress } from "../../../core";
import { refuseDepth } from "../package/xml";

/** An element in the text of a part; ends are exclusive, positions count UTF-16 units. */
type Span = {
  readonly start: number;
  /** Behind its opening tag. */
  readonly tagEnd: number;
  /** Before its closing tag; the same as `tagEnd` where it is self-closed. */
  readonly contentEnd: number;
  readonly isSelfClosed: boolean;
};

export type LocatedCell = {
  readonly start: number;
  readonly tagEnd: number;
  readonly column: number;
  readonly style: number;
};

/** `style` is what the row says of cells that are not there; null where it says nothing. */
export type LocatedRow = Span & {
  readonly row: number;
  readonly style: number | null;
  readonly cells: readonly LocatedCell[];
};

export type ColumnStyle = { readonly from: number; readonly to: number; readonly style: number };

/** Where the cells of a worksheet lie in its text. */
export type LocatedSheet = {
  /** Of its elements, ending in a colon, or empty. */
  readonly prefix: string;
  readonly data: Span | null;
  readonly rows: readonly LocatedRow[];
  readonly columnStyles: readonly ColumnStyle[];
  /** Whether people may not format cells. */
  readonly isLocked: boolean;
};

type Open<Located> = { -readonly [Field in keyof Located]: Located[Field] };
type OpenRow = Open<LocatedRow> & { cells: LocatedCell[] };

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** Where the elements of a sheet's data are found, counted from its root element. */
const DEPTHS = { section: 2, row: 3, cell: 4 };

/** Follows a worksheet's tags and keeps where its rows, and the cells of the rows that are asked for, lie. */
class CellLocator {
  prefix = "";
  data: Open<Span> | null = null;
  readonly rows: OpenRow[] = [];
  readonly columnStyles: ColumnStyle[] = [];
  isLocked = false;
  #section = "";
  #column = 0;

  constructor(readonly wantsRow: (row: number) => boolean) {}

  open(
    depth: number,
    tag: { local: string; prefix: string },
    span: Open<Span>,
    value: Value,
  ): void {
    const { local } = tag;
    if (depth === DEPTHS.section) this.#openSection(tag, span, value);
    else if (depth === DEPTHS.row && this.#section === "cols" && local === "col") {
      const [from, to, style] = ["min", "max", "style"].map((name) => Number(value(name) ?? 0));
      if (from && to && style) this.columnStyles.push({ from, to, style });
    } else if (this.#section === "sheetData") {
      if (depth === DEPTHS.row && local === "row") this.#openRow(span, value);
      if (depth === DEPTHS.cell && local === "c") this.#openCell(span, value);
    }
  }

  close(depth: number, local: string, contentEnd: number): void {
    const row = this.rows.at(-1);
    if (depth === DEPTHS.section) {
      if (local === "sheetData" && this.data) this.data.contentEnd = contentEnd;
      this.#section = "";
    } else if (depth === DEPTHS.row && this.#section === "sheetData" && row) {
      row.contentEnd = contentEnd;
    }
  }

  #openSection(tag: { local: string; prefix: string }, span: Open<Span>, value: Value): void {
    this.#section = tag.local;
    if (tag.local === "sheetData") {
      this.data = span;
      this.prefix = tag.prefix && `${tag.prefix}:`;
    }
    if (tag.local !== "sheetProtection") return;
    const mayFormat = value("formatCells");
    this.isLocked = isTrue(value("sheet")) && (mayFormat === undefined || isTrue(mayFormat));
  }

  #openRow(span: Open<Span>, value: Value): void {
    const row = Number(value("r") ?? (this.rows.at(-1)?.row ?? 0) + 1);
    const style = isTrue(value("customFormat")) ? Number(value("s") ?? 0) : null;
    this.#column = 0;
    this.rows.push({ ...span, row, style, cells: [] });
  }

  #openCell({ start, tagEnd }: Span, value: Value): void {
    const row = this.rows.at(-1);
    this.#column = parseAddress(value("r") ?? "")?.column ?? this.#column + 1;
    if (!row || !this.wantsRow(row.row)) return;
    row.cells.push({ start, tagEnd, column: this.#column, style: Number(value("s") ?? 0) });
  }
}

type Value = (attribute: string) => string | undefined;

/**
 * Finds the rows of a worksheet, and the cells of those that are wanted, in its text, in one pass and without building all of
 * it. Throws where the XML is ill-formed.
 */
export function locateCells(text: string, wantsRow: (row: number) => boolean): LocatedSheet {
  const locator = new CellLocator(wantsRow);
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  // A tag cannot hold a raw "<", so the last one before its end is where it starts.
  const tagStart = (): number => text.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", ({ local, prefix, attributes, isSelfClosing }) => {
    depth += 1;
    refuseDepth(depth);
    const tagEnd = parser.position;
    const span = { start: tagStart(), tagEnd, contentEnd: tagEnd, isSelfClosed: isSelfClosing };
    locator.open(depth, { local, prefix }, span, (name) => attributes[name]?.value);
  });
  parser.on("closetag", ({ local, isSelfClosing }) => {
    locator.close(depth, local, isSelfClosing ? parser.position : tagStart());
    depth -= 1;
  });
  parser.write(text).close();
  return locator;
}
