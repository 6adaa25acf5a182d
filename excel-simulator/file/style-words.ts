import type { FillPattern, LineStyle, LineWeight } from "../model/cell-format";

/** The words of files (ST_PatternType, ECMA-376 part 1, 18.18.55) and of Office.js for the same pattern. */
export const PATTERN_WORDS: readonly (readonly [file: string, pattern: FillPattern])[] = [
  ["none", "None"],
  ["solid", "Solid"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightGray", "Gray25"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
];

/** The words of files (ST_BorderStyle, 18.18.3) and of Office.js for the same line. */
export const LINE_WORDS: readonly (readonly [
  file: string,
  style: LineStyle,
  weight: LineWeight,
])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const decapitalize = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** `Center` is `center`, `CenterAcrossSelection` is `centerContinuous`. */
export const fileWordOfHorizontal = (word: string): string =>
  word === "CenterAcrossSelection" ? "centerContinuous" : decapitalize(word);

/** `SingleAccountant` is `singleAccounting`. */
export const fileWordOfUnderline = (word: string): string =>
  decapitalize(word).replace("Accountant", "Accounting");

/** `Bottom` is `bottom`. */
export const fileWordOfVertical = decapitalize;
