import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellCountOf } from "../model/area";
import { isBlank, type Cell, type Hyperlink } from "../model/cell";
import type { CellFormat } from "../model/cell-format";
import { cellKey, positionsIn } from "../model/cell-grid";
import { cellAt } from "../model/cell-look";
import { displayedText } from "../behaviour/displayed-text";
import { ExcelError } from "../protocol/excel-error";
import { isJsonObject, type JsonValue } from "../protocol/json";
import type { Host } from "../protocol/host";
import type { PropertyMember } from "../protocol/members";
import type { RangeObject } from "./range-object";

/** What Excel takes on one sheet. */
const MOST_LINKS = 65_530;
const LINK_COLOR = "#0563C1";

/** A link as Office.js tells it; null for none. */
export function toldHyperlink(cell: Cell | undefined): JsonValue {
  if (!cell?.hyperlink) return null;
  const { address, documentReference, screenTip } = cell.hyperlink;
  return {
    ...(address !== null && { address }),
    ...(documentReference !== null && { documentReference }),
    ...(screenTip !== null && { screenTip }),
    textToDisplay: displayedText(cell.value, cell.format.numberFormat),
  };
}

type GivenLink = Hyperlink & { readonly textToDisplay: string | null };

function givenLink(value: JsonValue): GivenLink {
  if (!isJsonObject(value)) throw new ExcelError("InvalidArgument", "hyperlink");
  const textOf = (name: string): string | null => {
    const text = value[name];
    return typeof text === "string" && text !== "" ? text : null;
  };
  const [address, documentReference] = [textOf("address"), textOf("documentReference")];
  if ((address === null) === (documentReference === null)) {
    throw new ExcelError("InvalidArgument", "a hyperlink needs an address or a documentReference");
  }
  return {
    address,
    documentReference,
    screenTip: textOf("screenTip"),
    textToDisplay: textOf("textToDisplay"),
  };
}

const linkLook = (format: CellFormat): CellFormat => ({
  ...format,
  font: { ...format.font, underline: "Single", color: LINK_COLOR },
});

/** Puts a link on every cell of a range: an empty cell shows where it leads, and the cell looks like a link. */
export function setHyperlink(target: RangeObject, value: JsonValue, host: Host): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowInsertHyperlinks");
  const { textToDisplay, ...link } = givenLink(value);
  const links = [...sheet.cells.values()].filter(({ hyperlink }) => hyperlink).length;
  if (links + cellCountOf(target.area) > MOST_LINKS) {
    throw new ExcelError("InvalidArgument", `more than ${MOST_LINKS} links`);
  }
  for (const position of positionsIn(target.area)) {
    const cell = cellAt(sheet, position);
    cell.hyperlink = link;
    const shown = isBlank(cell) ? (link.documentReference ?? link.address) : null;
    const text = textToDisplay ?? shown;
    if (text !== null) Object.assign(cell, { value: text, formula: null });
    cell.format = linkLook(cell.format);
  }
}

/** The link of a range, as that of its first cell. */
export const rangeHyperlink: PropertyMember<RangeObject> = {
  since: "1.7",
  get: (target, host) => {
    const { top: row, left: column } = target.area;
    return toldHyperlink(target.sheet(host).cells.get(cellKey({ row, column })));
  },
  set: setHyperlink,
};
