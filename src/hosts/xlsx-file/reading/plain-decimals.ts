const LITERAL = /"([^"]*)"|\\(.)|_./g;
const LITERALS = String.raw`(?:"[^"]*"|\\.|_.)*`;
const DECIMAL = new RegExp(`^(${LITERALS})(#,##)?0(?:\\.(0{1,6}))?(%)?(${LITERALS})$`);
const QUOTED = /"[^"]*"|\\./g;
const CONDITION = /\[[<>=]/;
/** Up to here a product of two numbers is off by less than a tie is far from where it counts as one. */
const LARGEST = 1e9;
const NEAR_TIE = 1e-6;
const DIGITS_IN_GROUP = 3;

const literalText = (literals: string): string =>
  literals.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? " ");

function grouped(digits: string): string {
  let text = digits.slice(-DIGITS_IN_GROUP);
  for (let end = digits.length - DIGITS_IN_GROUP; end > 0; end -= DIGITS_IN_GROUP) {
    text = `${digits.slice(Math.max(0, end - DIGITS_IN_GROUP), end)},${text}`;
  }
  return text;
}

/** The number so many places to the right as a whole one; null where rounding it is a matter of conventions, or it is large. */
function scaled(number: number, scale: number): number | null {
  const product = number * scale;
  const distance = Math.abs(product - Math.floor(product) - 0.5);
  const isDoubtful = distance < NEAR_TIE && (distance > 0 || scale > 1);
  return product > LARGEST || isDoubtful ? null : Math.round(product);
}

/**
 * The text of a number above zero in a pattern of the common kind (`#,##0`, `0.0%`, `#,##0"千円"`), a tenth of the
 * formatter's work; it gives null for every number that is better left to that. Null for patterns of other kinds.
 */
export function plainDecimals(pattern: string): ((number: number) => string | null) | null {
  const [positive = ""] = pattern.replace(QUOTED, (text) => text.replaceAll(";", " ")).split(";");
  const match = DECIMAL.exec(pattern.slice(0, positive.length));
  if (!match || CONDITION.test(pattern)) return null;
  const [, before = "", grouping, { length: places } = "", percent = "", after = ""] = match;
  const scale = 10 ** places * (percent ? 100 : 1);
  const start = literalText(before);
  const end = percent + literalText(after);
  return (number) => {
    const whole = number > 0 ? scaled(number, scale) : null;
    if (whole === null) return null;
    const digits = String(whole).padStart(places + 1, "0");
    const integer = digits.slice(0, digits.length - places);
    const fraction = places > 0 ? `.${digits.slice(-places)}` : "";
    return `${start}${grouping ? grouped(integer) : integer}${fraction}${end}`;
  };
}
