import { columnNumber } from "../../../core";
import { decodePlainText, PLAIN_TEXT } from "../package/plain-xml";
import { detachedText } from "./detached-text";
import type { RawCell } from "./sheet-listener";
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

/** The cell that begins at a position and the position behind it; null where it is not written in the plain way. */
export function readPlainCell(
  text: string,
  at: number,
): { readonly cell: RawCell; readonly end: number } | null {
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
