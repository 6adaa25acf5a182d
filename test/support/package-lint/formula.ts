const LONGEST = 8192;
const OPERATOR_AT_END = /[+\-*/^&=<>,]$/;
const TWO_OPERATORS = /[*/^&]\s*[*/^&]/;
const SHEET = /'((?:[^']|'')+)'!|([^\s'"!(),;:+\-*/^&=<>{}]+)!/g;

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, "0");

/** Whether brackets close in the order in which they open. */
function isBalanced(formula: string): boolean {
  const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
  const open: string[] = [];
  for (const character of formula) {
    const close = closing[character];
    if (close) open.push(close);
    else if (")}]".includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** Why Excel cannot read a formula; null where nothing is found. No grammar: what programs get wrong when they put formulas together. */
export function faultOf(formula: string): string | null {
  if (formula.trim() === "") return "empty";
  if (formula.length > LONGEST) return "too long";
  const bare = withoutTexts(formula).trim();
  if (bare.includes('"')) return "a text without end";
  const withoutSheets = bare.replace(/'(?:[^']|'')+'!/g, "");
  if (!isBalanced(withoutSheets)) return "brackets";
  return OPERATOR_AT_END.test(withoutSheets) || TWO_OPERATORS.test(withoutSheets)
    ? "an operator too many"
    : null;
}

/** The names of sheets of this workbook that a formula or reference points at. */
export const sheetsOf = (formula: string): readonly string[] =>
  [...withoutTexts(formula).matchAll(SHEET)]
    .map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? "")
    .filter((name) => !name.startsWith("#") && !name.includes("[") && !name.includes("]"));
