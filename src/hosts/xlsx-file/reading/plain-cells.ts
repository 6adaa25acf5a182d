import { columnNumber } from "../../../core";
import { decodePlainText, PLAIN_TEXT, type PlainElements } from "../package/plain-xml";
import { detachedText } from "./detached-text";
import { rawRow, type RawCell, type RawRow } from "./sheet-listener";
import { NumberCellReader, type NumberCell } from "./number-cells";
import { decodeXstring } from "./xstring";

const NUMBER = "\\d{1,9}";
const FORMULA = `<f(?: aca="[a-z01]{1,5}")?(?: t="shared"(?: ref="[A-Z\\d:]+")? si="(${NUMBER})")?(?:/>|>(${PLAIN_TEXT})</f>)`;
const INLINE = `<is><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></is>`;
/** A cell as nearly every program writes it: these attributes in this order, a formula without array, a value. */
const CELL = new RegExp(
  `<c r="([A-Z]{1,3})([1-9]\\d{0,6})"(?: s="(${NUMBER})")?(?: t="([A-Za-z]{1,9})")?(?:/>|>(?:(${FORMULA}))?(?:<v>(${PLAIN_TEXT})</v>|${INLINE})?</c>)`,
  "y",
);

function contentOf(value: string | undefined, inline: string | undefined): string | null {
  if (inline !== undefined) return detachedText(decodeXstring(decodePlainText(inline)));
  return value ? detachedText(decodePlainText(value)) : null;
}

const TRUTH = "(?:0|1|true|false)";
const SIZE = "\\d{1,5}(?:\\.\\d{1,20})?";
/**
 * The end of a row and the beginning of the next, as Excel and LibreOffice write it. The parser, which saw the row
 * before begin, need not know: for it the row goes on.
 */
const NEXT_ROW = new RegExp(
  `</row><row r="([1-9]\\d{0,6})"(?: spans="[\\d: ]+")?(?: s="${NUMBER}")?(?: customFormat="${TRUTH}")?(?: ht="(${SIZE})")?(?: hidden="(${TRUTH})")?(?: customHeight="${TRUTH}")?(?: outlineLevel="\\d")?(?: collapsed="${TRUTH}")?(?: thickTop="${TRUTH}")?(?: thickBot="${TRUTH}")?( x14ac:dyDescent="${SIZE}")?>`,
  "y",
);

type Found = { readonly cell: RawCell; readonly end: number };

/** A cell by the pattern; null where it is not written so. */
function readByPattern(text: string, at: number): Found | null {
  CELL.lastIndex = at;
  const match = CELL.exec(text);
  if (!match) return null;
  const [, letters = "", row, style = "0", type = "n", formula, shared, words = "", value, inline] =
    match;
  const cell = {
    row: Number(row),
    column: columnNumber(letters),
    style: Number(style),
    type,
    content: contentOf(value, inline),
    formula: formula === undefined ? null : detachedText(decodePlainText(words)),
    sharedFormula: shared ?? null,
  };
  return { cell, end: CELL.lastIndex };
}

/** Who is told of plain cells and rows. */
export type PlainListener = {
  /** Whether the prefix `x14ac` is known to be declared for all rows. */
  readonly knowsRowDescent: boolean;
  /** Whether a cell may come next. */
  readonly isBetweenCells: boolean;
  takeRow(row: RawRow): void;
  /** The cell is valid during the call only. */
  takeNumber(cell: NumberCell): void;
  takeCell(cell: RawCell): void;
};

/** Tells of a row that begins here behind the end of another; returns the position behind its tag, or the same. */
function readNextRow(text: string, at: number, listener: PlainListener): number {
  NEXT_ROW.lastIndex = at;
  const match = NEXT_ROW.exec(text);
  if (!match) return at;
  const [, row, height, hidden, descent] = match;
  if (descent !== undefined && !listener.knowsRowDescent) return at;
  listener.takeRow(rawRow(Number(row), height ?? null, hidden ?? null));
  return NEXT_ROW.lastIndex;
}

/** The cells and rows of a worksheet, which may stand wherever the listener is between cells. */
export const plainCells = (listener: PlainListener): PlainElements => {
  const numberCell = new NumberCellReader();
  return {
    start: "<c ",
    expected: () => listener.isBetweenCells,
    skim(bytes, at) {
      let end = at;
      for (let next = numberCell.read(bytes, end); next >= 0; next = numberCell.read(bytes, end)) {
        listener.takeNumber(numberCell);
        end = next;
      }
      return end;
    },
    read(text) {
      const found = readByPattern(text, 0);
      if (found) listener.takeCell(found.cell);
      return readNextRow(text, found?.end ?? 0, listener);
    },
  };
};
