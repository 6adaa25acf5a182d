import type { Archive } from "../../../src/hosts/xlsx-file/package/archive";
import { stylesPartOf } from "../../../src/hosts/xlsx-file/reading/cell-formats";
import { readColors } from "../../../src/hosts/xlsx-file/reading/colors";
import type { WorkbookPart } from "../../../src/hosts/xlsx-file/reading/workbook-part";
import { openPart } from "../../../src/hosts/xlsx-file/writing/open-part";
import { childOf, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { NO_FILL, PLAIN_FORMAT, STANDARD_FONT, type CellFormat } from "../../model/cell-format";
import { patternOfId } from "../number-format-ids";
import { flagOf, numberOf, textOf } from "./attributes";
import { readAlignment, readBorders, readFill, readFont, type ColorOf } from "./read-looks";

/** Everything that a styles part tells, ready for cells that point into it. */
export type FormatRecords = {
  /** The formats of `cellXfs`, by the position that cells point to; the first is that of cells which point to none. */
  readonly formats: readonly CellFormat[];
  readonly plain: CellFormat;
  /** The colour that an element means. */
  readonly colorOf: ColorOf;
};

const NO_RECORDS: FormatRecords = { formats: [], plain: PLAIN_FORMAT, colorOf: () => null };

/** Reads the looks of a workbook's cells; throws a HostError `damaged` where the part cannot be read. */
export function readFormats(file: string, archive: Archive, workbook: WorkbookPart): FormatRecords {
  const part = stylesPartOf(workbook, archive);
  if (part === null) return NO_RECORDS;
  const resolve = readColors(file, archive, workbook, part);
  const colorOf: ColorOf = (element) =>
    resolve((name) => textOf(element, name))?.toUpperCase() ?? null;
  const { root } = openPart(file, archive, part);
  const formats = formatsOf(root, colorOf);
  return { formats, plain: formats[0] ?? PLAIN_FORMAT, colorOf };
}

const listOf = (root: XmlElement, section: string): readonly XmlElement[] =>
  childOf(root, section)?.children ?? [];

function formatsOf(root: XmlElement, colorOf: ColorOf): readonly CellFormat[] {
  const patterns = new Map(
    listOf(root, "numFmts").map((element) => [
      numberOf(element, "numFmtId", 0),
      textOf(element, "formatCode") ?? "",
    ]),
  );
  const fonts = listOf(root, "fonts").map((element) => readFont(element, colorOf));
  const fills = listOf(root, "fills").map((element) => readFill(element, colorOf));
  const borders = listOf(root, "borders").map((element) => readBorders(element, colorOf));
  return listOf(root, "cellXfs").map((record): CellFormat => {
    const id = numberOf(record, "numFmtId", 0);
    const protection = childOf(record, "protection");
    return {
      numberFormat: patterns.get(id) ?? patternOfId(id),
      font: fonts[numberOf(record, "fontId", 0)] ?? STANDARD_FONT,
      fill: fills[numberOf(record, "fillId", 0)] ?? NO_FILL,
      borders: borders[numberOf(record, "borderId", 0)] ?? {},
      alignment: readAlignment(childOf(record, "alignment")),
      locked: flagOf(protection, "locked", true),
      formulaHidden: flagOf(protection, "hidden"),
    };
  });
}
