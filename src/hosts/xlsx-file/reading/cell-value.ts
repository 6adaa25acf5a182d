import { parseIsoDate, type CellSnapshot, type CellValue } from "../../../core";
import { GENERAL } from "./built-in-formats";
import { createNumberFormat, type NumberFormat } from "./display-text";
import { DAYS_TO_1904, dateOfSerial, serialOfDate } from "../../serial-date";
import { remembered } from "./remembered";
import type { NumberCell } from "./number-cells";
import type { RawCell } from "./sheet-listener";
import { decodeXstring } from "./xstring";

/** What cells of a workbook point to. */
export type CellContext = {
  readonly sharedStrings: readonly TextValue[];
  readonly formats: readonly NumberFormat[];
  readonly usesDateSystem1904: boolean;
};

type TextValue = Extract<CellValue, { kind: "text" }>;

/** The values that cells share, one for each text. */
export const textValues = (texts: readonly string[]): readonly TextValue[] =>
  texts.map((text) => ({ kind: "text", text }));

type ValueAndText = Pick<CellSnapshot, "value" | "text">;

const GENERAL_FORMAT = createNumberFormat(GENERAL);
const ISO_DATE_TIME = /^(\d{4}-\d{2}-\d{2})?(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const [HOURS, MINUTES, SECONDS] = [24, 24 * 60, 24 * 60 * 60];

const NO_TEXT: TextValue = { kind: "text", text: "" };

const ofTextValue = (value: TextValue, format: NumberFormat): ValueAndText => ({
  value,
  text: format.textOfText(value.text),
});

const ofText = (text: string, format: NumberFormat): ValueAndText =>
  ofTextValue({ kind: "text", text }, format);

const dayOfSerial = remembered((serial): CellValue | null => {
  const date = dateOfSerial(serial);
  return date && { kind: "date", date };
});

function ofNumber(number: number, format: NumberFormat, context: CellContext): ValueAndText {
  if (!format.showsDates) {
    return { value: { kind: "number", number }, text: format.textOfNumber(number) };
  }
  const serial = context.usesDateSystem1904 ? number + DAYS_TO_1904 : number;
  const value = dayOfSerial(Math.floor(serial)) ?? { kind: "number", number };
  return { value, text: format.textOfNumber(serial) };
}

/** The serial in the 1900 date system of a `t="d"` cell; null where it is no ISO 8601 date or time. */
function serialOfIsoDate(content: string): number | null {
  const [, day, hours = "0", minutes = "0", seconds = "0"] = ISO_DATE_TIME.exec(content) ?? [];
  if (content === "" || !ISO_DATE_TIME.test(content)) return null;
  const date = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && !date) return null;
  const time = Number(hours) / HOURS + Number(minutes) / MINUTES + Number(seconds) / SECONDS;
  return (date ? serialOfDate(date) : 0) + time;
}

function ofIsoDate(content: string, format: NumberFormat, context: CellContext): ValueAndText {
  const serial = serialOfIsoDate(content);
  if (serial === null) return ofText(content, format);
  return ofNumber(context.usesDateSystem1904 ? serial - DAYS_TO_1904 : serial, format, context);
}

function ofBoolean(content: string): ValueAndText {
  const boolean = content === "1" || content === "true";
  return { value: { kind: "boolean", boolean }, text: boolean ? "TRUE" : "FALSE" };
}

function resolve(cell: RawCell, content: string, context: CellContext): ValueAndText {
  const format = context.formats[cell.style] ?? GENERAL_FORMAT;
  switch (cell.type) {
    case "s":
      return ofTextValue(context.sharedStrings[Number(content)] ?? NO_TEXT, format);
    case "inlineStr":
      return ofText(content, format);
    case "str":
      return ofText(decodeXstring(content), format);
    case "b":
      return ofBoolean(content.trim());
    case "e":
      return { value: { kind: "error", code: content }, text: content };
    case "d":
      return ofIsoDate(content.trim(), format, context);
    default: {
      const number = content.trim() === "" ? NaN : Number(content);
      return Number.isFinite(number) ? ofNumber(number, format, context) : ofText(content, format);
    }
  }
}

/** The same for a cell that holds a number alone. */
export function snapshotOfNumber(cell: NumberCell, context: CellContext): CellSnapshot | null {
  const { row, column, type, number } = cell;
  if (number === null) return null;
  const format = context.formats[cell.style] ?? GENERAL_FORMAT;
  if (type === "n") {
    const { value, text } = ofNumber(number, format, context);
    return { row, column, value, text };
  }
  const value = context.sharedStrings[number] ?? NO_TEXT;
  return value.text === "" ? null : { row, column, value, text: format.textOfText(value.text) };
}

/** The cell as the engine knows it; null for one that holds nothing, however it is formatted. */
export function snapshotOfCell(cell: RawCell, context: CellContext): CellSnapshot | null {
  if (cell.content === null && cell.formula === null) return null;
  const { row, column, formula } = cell;
  const { value, text } = resolve(cell, cell.content ?? "", context);
  if (value.kind === "text" && value.text === "" && formula === null) return null;
  return formula ? { row, column, value, text, formula } : { row, column, value, text };
}
