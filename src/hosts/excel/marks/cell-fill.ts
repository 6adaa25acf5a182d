/** The fill that a cell has of its own, as far as Office.js can give it back; colours are `#RRGGBB`. */
export type CellFill =
  | { readonly kind: "none" }
  | { readonly kind: "solid"; readonly color: string }
  | {
      readonly kind: "pattern";
      readonly pattern: Pattern;
      readonly color: string;
      readonly patternColor: string;
    };

export type Pattern = Exclude<
  NonNullable<Excel.CellPropertiesFill["pattern"]>,
  "None" | "Solid" | "LinearGradient" | "RectangularGradient" | Excel.FillPattern
>;

/** Gradients can be seen and not be set. */
export type FoundFill = CellFill | { readonly kind: "gradient" };

const PATTERNS: ReadonlySet<string> = new Set<Pattern>([
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
]);

/** Whether a word names a pattern. */
export const isPattern = (word: unknown): word is Pattern =>
  typeof word === "string" && PATTERNS.has(word);

/** The fill that Office.js tells of a cell. */
export function fillFromExcel(told: Excel.CellPropertiesFill | undefined): FoundFill {
  const { pattern, color = "", patternColor = "" } = told ?? {};
  if (isPattern(pattern)) return { kind: "pattern", pattern, color, patternColor };
  if (pattern === "LinearGradient" || pattern === "RectangularGradient")
    return { kind: "gradient" };
  return pattern === "Solid" && color !== "" ? { kind: "solid", color } : { kind: "none" };
}

/** Queues a fill for all cells of a format. */
export function queueFill({ fill }: Excel.RangeFormat, wanted: CellFill): void {
  if (wanted.kind === "none") return fill.clear();
  fill.color = wanted.color;
  if (wanted.kind === "solid") return;
  fill.pattern = wanted.pattern;
  if (wanted.patternColor !== "") fill.patternColor = wanted.patternColor;
}
