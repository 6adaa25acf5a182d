import type { CellPosition } from "../../src/core";
import { parseArea } from "../model/area";
import { isCellError, type CellError, type CellValue } from "../model/cell";
import { cellKey } from "../model/cell-grid";
import { findSheet } from "../model/sheet-list";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'!|[^\s"'!+\-*/^&(),=<>%]+!)?\$?[A-Z]{1,3}\$?\d+)|([+\-*/^&%()]))/iy;

type Token =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "sign"; readonly sign: string };

/**
 * Works out formulas of numbers, texts, cells and the signs `+ - * / ^ & %`. Anything beyond that is not simulated, and
 * says so; a formula that Excel would not take is refused with InvalidArgument.
 */
export function formulaResult(
  formula: string,
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: Sheet },
): CellValue {
  const valueOf = (address: string): CellValue => valueAt(address, workbook, sheet);
  return new Calculation(formula, tokensOf(formula), valueOf).result();
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const [whole, number, text, address, sign] = pattern.exec(formula) ?? [];
    if (whole === undefined) throw new NotSimulatedError(`the result of =${formula}`);
    if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else if (text !== undefined) tokens.push({ kind: "value", value: text.replaceAll('""', '"') });
    else if (address !== undefined) tokens.push({ kind: "reference", address });
    else tokens.push({ kind: "sign", sign: sign ?? "" });
  }
  return tokens;
}

function valueAt(address: string, workbook: Workbook, own: Sheet): CellValue {
  const mark = address.lastIndexOf("!");
  const name = address
    .slice(0, Math.max(mark, 0))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const sheet = mark < 0 ? own : findSheet(workbook, name);
  const area = parseArea(address.slice(mark + 1));
  if (!sheet || !area) return { error: "#REF!" };
  const position: CellPosition = { row: area.top, column: area.left };
  return sheet.cells.get(cellKey(position))?.value ?? null;
}

type Operand = Exclude<CellValue, null>;

class Calculation {
  #at = 0;

  constructor(
    readonly formula: string,
    readonly tokens: readonly Token[],
    readonly valueOf: (address: string) => CellValue,
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
    return token.kind === "value" ? token.value : (this.valueOf(token.address) ?? 0);
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
