const LITERAL = /"([^"]*)"|\\(.)|_./g;
const LITERALS = String.raw`(?:"[^"]*"|\\.|_.)*`;
const DECIMAL = new RegExp(`^(${LITERALS})(#,##)?0(?:\\.(0{1,6}))?(%)?(${LITERALS})$`);
const QUOTED = /"[^"]*"|\\./g;
const CONDITION = /\[[<>=]/;
/** Up to here a product of two numbers is off by less than a tie is far from where it counts as one. */
const LARGEST = 1e9;
const NEAR_TIE = 1e-6;
const GROUP = 1000;
const FIRST_GROUPS = Array.from({ length: GROUP }, (_, number) => String(number));
const FURTHER_GROUPS = FIRST_GROUPS.map((digits) => `,${digits.padStart(3, "0")}`);

const literalText = (literals: string): string =>
  literals.replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? " ");

function grouped(whole: number): string {
  if (whole < GROUP) return FIRST_GROUPS[whole] ?? "";
  return grouped(Math.floor(whole / GROUP)) + (FURTHER_GROUPS[whole % GROUP] ?? "");
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
  const unit = 10 ** places;
  const scale = unit * (percent ? 100 : 1);
  const start = literalText(before);
  const end = percent + literalText(after);
  const isBare = places === 0 && start === "" && end === "";
  return (number) => {
    const whole = number > 0 ? scaled(number, scale) : null;
    if (whole === null) return null;
    const integer = places > 0 ? Math.floor(whole / unit) : whole;
    const digits = grouping ? grouped(integer) : String(integer);
    if (isBare) return digits;
    const fraction = places > 0 ? `.${String(whole % unit).padStart(places, "0")}` : "";
    return `${start}${digits}${fraction}${end}`;
  };
}
