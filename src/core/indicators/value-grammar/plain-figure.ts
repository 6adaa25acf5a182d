import { cleanNumber } from "../clean-number";
import type { ParsedValue } from "../indicator";
import { SCALES, type ScaledUnit } from "../unit";

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const SHORT_FIGURE =
  /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(千|百万|億|万)?(%|円|人|件|回|時間|日|校|社|団体|施設|箇所|か所|世帯|事業|分|点|台|名|㎡|ポイント)$/;

const factorOf = (scale: string): number => SCALES.find(([word]) => word === scale)?.[1] ?? 1;

/** The short way for what most cells hold, a figure and at most its unit; null where the whole grammar is needed. */
export function parsePlainFigure(text: string, column: ScaledUnit | null): ParsedValue | null {
  const last = text.charCodeAt(text.length - 1);
  const isBare = last >= 48 && last <= 57;
  if (isBare && !DIGITS.test(text)) return null;
  const [, digits, scale, unit] = isBare ? [text, text] : (SHORT_FIGURE.exec(text) ?? []);
  if (digits === undefined) return null;
  const factor =
    scale === undefined && unit === undefined ? (column?.scale ?? 1) : factorOf(scale ?? "");
  const number = cleanNumber(Number(digits.replaceAll(",", "")) * factor);
  const counted = unit ?? column?.unit ?? null;
  return {
    kind: counted === "%" ? "percent" : "number",
    measures: [{ label: null, number, unit: counted, comparator: null, qualifiers: [] }],
  };
}
