import type { CellPosition } from "../../src/core";
import { parseArea, type Area } from "../model/area";
import { isCellError, type CellError, type CellValue } from "../model/cell";
import { cellKey, cellsIn } from "../model/cell-grid";
import { findSheet } from "../model/sheet-list";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";

const TOKEN =
  /\s*(?:SUM\(((?:'(?:[^']|'')+'!|[^\s"'!+\-*/^&(),=<>%]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\)|(\d+\.?\d*(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'!|[^\s"'!+\-*/^&(),=<>%]+!)?\$?[A-Z]{1,3}\$?\d+)|([+\-*/^&%()]))/iy;

type Token =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "sum"; readonly address: string }
  | { readonly kind: "sign"; readonly sign: string };

/**
 * Works out formulas of numbers, texts, cells, the signs `+ - * / ^ & %` and the sum of an area. Anything beyond that is not
 * simulated, and says so; a formula that Excel would not take is refused with InvalidArgument.
 */
export function formulaResult(
  formula: string,
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Sheet },
): CellValue {
  const valueOf = (address: string): CellValue => valueAt(address, workbook, sheet);
  const sumOf = (address: string): Operand => sumAt(address, workbook, sheet);
  return new Calculation(formula, tokensOf(formula), { valueOf, sumOf }).result();
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const [whole, summed, number, text, address, sign] = pattern.exec(formula) ?? [];
    if (whole === undefined) throw new NotSimulatedError(`the result of =${formula}`);
    if (summed !== undefined) tokens.push({ kind: "sum", address: summed });
    else if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else if (text !== undefined) tokens.push({ kind: "value", value: text.replaceAll('""', '"') });
    else if (address !== undefined) tokens.push({ kind: "reference", address });
    else tokens.push({ kind: "sign", sign: sign ?? "" });
  }
  return tokens;
}

type FoundArea = { readonly sheet: Sheet; readonly area: Area };

/** The cells that an address means; null where there are none. */
function cellsAt(address: string, workbook: Workbook, own: Sheet): FoundArea | null {
  const mark = address.lastIndexOf("!");
  const name = address
    .slice(0, Math.max(mark, 0))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = mark < 0 ? own : findSheet(workbook, name);
  const area = parseArea(address.slice(mark + 1));
  return sheet && area && { sheet, area };
}

function valueAt(address: string, workbook: Workbook, own: Sheet): CellValue {
  const found = cellsAt(address, workbook, own);
  if (!found) return { error: "#REF!" };
  const position: CellPosition = { row: found.area.top, column: found.area.left };
  return found.sheet.cells.get(cellKey(position))?.value ?? null;
}

/** Adds the numbers up; texts and truth values in cells do not count, the first error is the result. */
function sumAt(address: string, workbook: Workbook, own: Sheet): Operand {
  const found = cellsAt(address, workbook, own);
  if (!found) return { error: "#REF!" };
  const values = [...cellsIn(found.sheet.cells, found.area)].map(({ cell }) => cell.value);
  const sum = values.reduce<number>((so, value) => so + (typeof value === "number" ? value : 0), 0);
  return values.find(isCellError) ?? sum;
}

type Operand = Exclude<CellValue, null>;

class Calculation {
  #at = 0;

  constructor(
    readonly formula: string,
    readonly tokens: readonly Token[],
    readonly cells: {
      valueOf(address: string): CellValue;
      sumOf(address: string): Operand;
    },
  ) {}

  result(): Operand {
    const value = this.#joined();
    if (this.#at < this.tokens.length) throw this.#refused();
    return value;
  }

  #joined(): Operand {
    let value = this.#sum();
    while (this.#takes("&")) {
      const next = this.#sum();
      value = firstError(value, next) ?? `${textOf(value)}${textOf(next)}`;
    }
    return value;
  }

  #sum(): Operand {
    let value = this.#product();
    for (let sign = this.#takes("+", "-"); sign; sign = this.#takes("+", "-")) {
      value = calculate(sign, value, this.#product());
    }
    return value;
  }

  #product(): Operand {
    let value = this.#power();
    for (let sign = this.#takes("*", "/"); sign; sign = this.#takes("*", "/")) {
      value = calculate(sign, value, this.#power());
    }
    return value;
  }

  #power(): Operand {
    let value = this.#signed();
    while (this.#takes("^")) value = calculate("^", value, this.#signed());
    return value;
  }

  #signed(): Operand {
    const sign = this.#takes("+", "-");
    if (sign === "+") return this.#signed();
    if (sign === "-") return calculate("-", 0, this.#signed());
    const value = this.#operand();
    return this.#takes("%") ? calculate("/", value, 100) : value;
  }

  #operand(): Operand {
    if (this.#takes("(")) {
      const value = this.#joined();
      if (!this.#takes(")")) throw this.#refused();
      return value;
    }
    const token = this.tokens[this.#at];
    if (!token || token.kind === "sign") throw this.#refused();
    this.#at += 1;
    if (token.kind === "value") return token.value;
    if (token.kind === "sum") return this.cells.sumOf(token.address);
    return this.cells.valueOf(token.address) ?? 0;
  }

  #takes(...signs: readonly string[]): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  #refused(): ExcelError {
    return new ExcelError("InvalidArgument", `the formula =${this.formula}`);
  }
}

const firstError = (...values: readonly Operand[]): CellError | null =>
  values.find(isCellError) ?? null;

const textOf = (value: Operand): string => (isCellError(value) ? value.error : String(value));

function calculate(sign: string, first: Operand, second: Operand): Operand {
  const error = firstError(first, second);
  if (error) return error;
  const [left, right] = [Number(first), Number(second)];
  if (Number.isNaN(left) || Number.isNaN(right)) return { error: "#VALUE!" };
  switch (sign) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? { error: "#DIV/0!" } : left / right;
    default:
      return left ** right;
  }
}
