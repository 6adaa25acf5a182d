import { intersectionOf, type Area } from "../model/area";
import {
  NO_CONDITIONAL_LOOK,
  type ConditionalFormat,
  type ConditionalRule,
} from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";

/** The words of Office.js for kinds of conditional formats. */
export const CONDITIONAL_TYPES = {
  "cell-value": "CellValue",
  "contains-text": "ContainsText",
  custom: "Custom",
  "data-bar": "DataBar",
} as const satisfies Partial<Record<ConditionalRule["kind"], string>>;

/** The bar of a new data bar. */
const BAR_COLOR = "#638EC6";

/** A rule of a kind as Excel begins it: it holds nowhere until it is told when. */
export function emptyRule(type: string): ConditionalRule {
  const look = { ...NO_CONDITIONAL_LOOK };
  switch (type) {
    case CONDITIONAL_TYPES["cell-value"]:
      return { kind: "cell-value", operator: "Invalid", formulas: [], look };
    case CONDITIONAL_TYPES["contains-text"]:
      return { kind: "contains-text", operator: "Contains", text: "", look };
    case CONDITIONAL_TYPES.custom:
      return { kind: "custom", formula: "", look };
    case CONDITIONAL_TYPES["data-bar"]:
      return {
        kind: "data-bar",
        minimum: { type: "Automatic", formula: null },
        maximum: { type: "Automatic", formula: null },
        showsValue: true,
        color: BAR_COLOR,
        isGradient: true,
        direction: "Context",
      };
    default:
      throw new NotSimulatedError(`conditional formats of the type ${type}`);
  }
}

const idOf = (number: number): string =>
  `{00000000-0010-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** An id that no conditional format of the workbook has. */
function freshConditionalFormatId({ sheets }: Workbook): string {
  const taken = new Set(
    sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ id }) => id)),
  );
  let number = 0;
  while (taken.has(idOf(number))) number += 1;
  return idOf(number);
}

/** Adds a conditional format to areas, before all others: the newest one has the highest priority. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  rule: ConditionalRule,
): ConditionalFormat {
  const id = freshConditionalFormatId(workbook);
  const format: ConditionalFormat = { id, areas: [...areas], stopIfTrue: false, rule };
  sheet.conditionalFormats.unshift(format);
  return format;
}

/** What is left of an area without the cells of another: up to four pieces around them. */
function withoutArea(area: Area, other: Area): readonly Area[] {
  const shared = intersectionOf(area, other);
  if (!shared) return [area];
  const { top, left, bottom, right } = area;
  const between = { top: shared.top, bottom: shared.bottom };
  const pieces = [
    { top, left, bottom: shared.top - 1, right },
    { ...between, left, right: shared.left - 1 },
    { ...between, left: shared.right + 1, right },
    { top: shared.bottom + 1, left, bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Takes all conditional formats off these areas; a format that has cells elsewhere stays there. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  const rest = (format: ConditionalFormat): Area[] =>
    areas.reduce<Area[]>(
      (left, area) => left.flatMap((one) => withoutArea(one, area)),
      format.areas,
    );
  for (const format of sheet.conditionalFormats) format.areas = rest(format);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas: left }) => left.length > 0);
}

const LONGEST_TEXT_IN_FORMULA = 255;
const TEXTS = /"((?:[^"]|"")*)"/g;

/** The formula without its `=`; throws InvalidArgument for what is none, or holds too long a text. */
export function formulaOf(text: string): string {
  const isNumber = text !== "" && Number.isFinite(Number(text));
  if (!text.startsWith("=") && !isNumber) {
    throw new ExcelError("InvalidArgument", `${text} is no formula`);
  }
  const isTooLong = ([, content = ""]: RegExpMatchArray): boolean =>
    content.replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA;
  if ([...text.matchAll(TEXTS)].some(isTooLong)) {
    throw new ExcelError("InvalidArgument", "a text of more than 255 characters in a formula");
  }
  return text.replace(/^=/, "");
}
