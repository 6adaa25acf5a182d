import { cleanNumber } from "../clean-number";
import type { ParsedValue } from "../indicator";
import { factorOf } from "../scale-word";
import type { ScaledUnit } from "../unit";
import { parseDigits } from "./amount";

const FIGURE = /^(\d[\d,.]*)(千|百万|億|万)?(\D{0,6})$/;
const USUAL_UNITS: ReadonlySet<string> = new Set(
  "% 円 人 名 件 回 時間 日 校 社 団体 施設 箇所 か所 世帯 事業 分 点 台 ㎡ ポイント".split(" "),
);

/** 2020.4 may be April. */
const MAY_BE_MONTH = /^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/;

/** The short way for what most cells hold, a figure and at most its unit; null where the whole grammar is needed. */
export function parsePlainFigure(text: string, column: ScaledUnit | null): ParsedValue | null {
  const [, digits, scale, behind] = FIGURE.exec(text) ?? [];
  const number = digits === undefined ? null : parseDigits(digits);
  if (number === null || behind === undefined) return null;
  const isBare = behind === "" && scale === undefined;
  if (isBare && column === null && MAY_BE_MONTH.test(text)) return null;
  if (!isBare && !USUAL_UNITS.has(behind) && behind !== column?.unit) return null;
  const unit = isBare ? (column?.unit ?? null) : behind;
  const factor = isBare ? (column?.scale ?? 1) : factorOf(scale ?? "");
  return {
    kind: unit === "%" ? "percent" : "number",
    measures: [
      {
        label: null,
        number: factor === 1 ? number : cleanNumber(number * factor),
        unit,
        comparator: null,
        qualifiers: [],
      },
    ],
  };
}
