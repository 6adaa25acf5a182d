import { createNumberFormat } from "../../../src/hosts/xlsx-file/reading/display-text";
import { snapshotOfCell } from "../../../src/hosts/xlsx-file/reading/cell-value";
import type { RawCell } from "../../../src/hosts/xlsx-file/reading/sheet-listener";
import { isTrue } from "../../../src/hosts/xlsx-file/reading/workbook-part";
import { decodeXstring } from "../../../src/hosts/xlsx-file/reading/xstring";
import { DAYS_TO_1904, serialOfDate } from "../../../src/hosts/serial-date";
import type { CellValue } from "../../model/cell";

/** What the values of cells depend on. */
export type ValueContext = {
  readonly sharedStrings: readonly string[];
  readonly usesDateSystem1904: boolean;
};

const DATE = createNumberFormat("yyyy/m/d");

/** The serial of a cell with an ISO date, which Excel reads but does not write. */
function valueOfIsoDate(raw: RawCell, { usesDateSystem1904 }: ValueContext): CellValue {
  const found = snapshotOfCell(
    { ...raw, style: 0 },
    { sharedStrings: [], formats: [DATE], usesDateSystem1904 },
  );
  if (found?.value.kind !== "date") return raw.content;
  return serialOfDate(found.value.date) - (usesDateSystem1904 ? DAYS_TO_1904 : 0);
}

const textOrNothing = (text: string, raw: RawCell): CellValue =>
  text === "" && raw.formula === null ? null : text;

/** The value of a cell as the file has it; dates are serials. */
export function valueOfRawCell(raw: RawCell, context: ValueContext): CellValue {
  const content = raw.content ?? "";
  if (raw.content === null) return null;
  switch (raw.type) {
    case "s":
      return textOrNothing(context.sharedStrings[Number(content)] ?? "", raw);
    case "inlineStr":
      return textOrNothing(content, raw);
    case "str":
      return textOrNothing(decodeXstring(content), raw);
    case "b":
      return isTrue(content.trim());
    case "e":
      return { error: content };
    case "d":
      return valueOfIsoDate(raw, context);
    default: {
      const number = content.trim() === "" ? NaN : Number(content);
      return Number.isFinite(number) ? number : textOrNothing(content, raw);
    }
  }
}
