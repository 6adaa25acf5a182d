import { parseAddress } from "../../../core";
import type { Archive } from "../package/archive";
import { readPlainXml } from "../package/plain-xml";
import type { ReadAttribute } from "../package/xml";
import { parseArea, parseAreas } from "./area-reference";
import { DataValidationsReader } from "./data-validations";
import { plainCells, type PlainListener } from "./plain-cells";
import type { NumberCell } from "./number-cells";
import {
  numberOrNull,
  rawNumberCell,
  rawRow,
  type RawCell,
  type RawColumns,
  type RawRow,
  type SheetListener,
} from "./sheet-listener";
import { StringItem } from "./string-item";
import { isTrue } from "./workbook-part";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function readColumns(attribute: ReadAttribute): RawColumns {
  const width = numberOrNull(attribute("width"));
  return {
    from: Math.max(1, Math.ceil(numberOrNull(attribute("min")) ?? 1)),
    to: Math.min(LAST_COLUMN, numberOrNull(attribute("max")) ?? 0),
    width,
    hidden: isTrue(attribute("hidden")) || width === 0,
  };
}

/** Follows the elements of a worksheet and tells its listener of the finished things. */
class SheetReader implements PlainListener {
  knowsRowDescent = false;
  #section = "";
  #inRow = false;
  #row = 0;
  #column = 0;
  #inCell = false;
  #style = 0;
  #type = "n";
  #content: string | null = null;
  #formula: string | null = null;
  #sharedFormula: string | null = null;
  #areas = "";
  #collecting: "v" | "f" | "sqref" | null = null;
  #inline = false;
  #sawView = false;
  readonly #item = new StringItem();
  readonly #validations = new DataValidationsReader();

  constructor(readonly listener: SheetListener) {}

  open(element: string, attribute: ReadAttribute): void {
    if (this.#inCell) this.#openInCell(element, attribute);
    else if (this.#section === "sheetData") this.#openInData(element, attribute);
    else this.#openOutside(element, attribute);
  }

  text(text: string): void {
    if (this.#section !== "sheetData") this.#validations.text(text);
    if (this.#inline) this.#item.text(text);
    else if (this.#collecting === "v") this.#content = (this.#content ?? "") + text;
    else if (this.#collecting === "f") this.#formula = (this.#formula ?? "") + text;
    else if (this.#collecting === "sqref") this.#areas += text;
  }

  close(element: string): void {
    if (this.#section !== "sheetData") this.#validations.close(element);
    if (element === "worksheet") this.listener.dataValidations?.(this.#validations.found);
    if (this.#inline) this.#closeInline(element);
    else if (element === "c" && this.#inCell) this.#closeCell();
    else if (element === "v" || element === "f") this.#collecting = null;
    else if (element === "sqref") this.#closeAreas();
    else if (element === "row") this.#inRow = false;
    else if (element === this.#section) this.#section = "";
  }

  get isBetweenCells(): boolean {
    return this.#inRow && !this.#inCell && this.#section === "sheetData";
  }

  takeRow(row: RawRow): void {
    this.#row = row.row;
    this.#column = 0;
    this.#inRow = true;
    if (!Number.isInteger(row.row) || row.row < 1 || row.row > LAST_ROW) {
      throw new RangeError(`row ${row.row}`);
    }
    this.listener.row?.(row);
  }

  takeNumber(cell: NumberCell): void {
    this.#row = cell.row;
    this.#column = cell.column;
    if (this.listener.number) this.listener.number(cell);
    else this.listener.cell?.(rawNumberCell(cell));
  }

  takeCell(cell: RawCell): void {
    this.#row = cell.row;
    this.#column = cell.column;
    if (cell.column > LAST_COLUMN || cell.row > LAST_ROW) {
      throw new RangeError(`cell in row ${cell.row}, column ${cell.column}`);
    }
    this.listener.cell?.(cell);
  }

  #openOutside(element: string, attribute: ReadAttribute): void {
    this.#validations.open(element, attribute);
    if (element === "sheetData" || element === "cols" || element === "mergeCells") {
      this.#section = element;
    } else if (element === "sheetView" && !this.#sawView) {
      this.#sawView = true;
      this.listener.view?.(attribute);
    } else if (element === "sheetFormatPr") {
      this.listener.defaults?.(attribute);
    } else if (element === "col" && this.#section === "cols") {
      this.listener.columns?.(readColumns(attribute));
    } else if (element === "mergeCell" && this.#section === "mergeCells") {
      const area = parseArea(attribute("ref") ?? "");
      if (area) this.listener.mergedArea?.(area);
    } else this.#openConditional(element, attribute);
  }

  /** The 2010 extensions have an element for what was an attribute. */
  #openConditional(element: string, attribute: ReadAttribute): void {
    if (element === "conditionalFormatting") {
      this.#section = element;
      this.listener.conditionalAreas?.(parseAreas(attribute("sqref") ?? ""));
    } else if (element === "sqref" && this.#section === "conditionalFormatting") {
      this.#collecting = "sqref";
    }
  }

  #closeAreas(): void {
    this.#collecting = null;
    this.listener.conditionalAreas?.(parseAreas(this.#areas));
    this.#areas = "";
  }

  #openInData(element: string, attribute: ReadAttribute): void {
    if (element === "row") this.#openRow(attribute);
    else if (element === "c") this.#openCell(attribute);
  }

  #openRow(attribute: ReadAttribute): void {
    this.knowsRowDescent =
      attribute("x14ac:dyDescent") !== null && attribute("xmlns:x14ac") === null;
    const row = numberOrNull(attribute("r")) ?? this.#row + 1;
    this.takeRow(rawRow(row, attribute("ht"), attribute("hidden")));
  }

  #openCell(attribute: ReadAttribute): void {
    const reference = attribute("r");
    if (reference === null) this.#column += 1;
    else this.#moveTo(reference);
    if (this.#column > LAST_COLUMN || this.#row > LAST_ROW) {
      throw new RangeError(`cell ${reference ?? ""} in row ${this.#row}`);
    }
    this.#style = Number(attribute("s") ?? 0);
    this.#type = attribute("t") ?? "n";
    this.#content = null;
    this.#formula = null;
    this.#sharedFormula = null;
    this.#inCell = true;
  }

  #moveTo(reference: string): void {
    const position = parseAddress(reference);
    if (!position) throw new RangeError(`cell ${reference}`);
    this.#row = position.row;
    this.#column = position.column;
  }

  #openInCell(element: string, attribute: ReadAttribute): void {
    if (this.#inline) this.#item.open(element);
    else if (element === "is") this.#inline = true;
    else if (element === "v") this.#collecting = "v";
    else if (element === "f") {
      this.#collecting = "f";
      this.#formula = "";
      this.#sharedFormula = attribute("t") === "shared" ? attribute("si") : null;
    }
  }

  #closeInline(element: string): void {
    this.#item.close(element);
    if (element !== "is") return;
    this.#inline = false;
    this.#content = this.#item.take();
  }

  #closeCell(): void {
    this.#inCell = false;
    this.listener.cell?.({
      row: this.#row,
      column: this.#column,
      style: this.#style,
      type: this.#type,
      content: this.#content,
      formula: this.#formula,
      sharedFormula: this.#sharedFormula,
    });
  }
}

/** Reads a worksheet's part in one pass; throws a HostError `damaged` where it is missing or cannot be read. */
export function readSheetPart(
  file: string,
  archive: Archive,
  part: string,
  listener: SheetListener,
): void {
  const reader = new SheetReader(listener);
  readPlainXml(file, archive, part, reader, plainCells(reader));
}
