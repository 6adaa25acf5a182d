import type { Content } from "./canvas/canvas";
import { chooseDecorations, type Decoration } from "./decorations/decorations";
import type { Draw } from "./draw";
import type { SheetDraft } from "./sheet-draft";
import { broken, chooseDress, dressed, type LabelDress } from "./vocabulary/label-text";
import { chooseVocabulary, type Variant, type Vocabulary } from "./vocabulary/vocabulary";
import type { LabelName } from "./vocabulary/word-lists";
import {
  OPENED_YEAR_STYLES,
  YEAR_STYLES,
  yearHeader,
  yearInLabel,
  type YearStyle,
} from "./vocabulary/year-words";

/** Where the units of a workbook stand. */
export const UNIT_PLACES = ["column", "value", "header", "corner", "nowhere"] as const;

export type UnitPlace = (typeof UNIT_PLACES)[number];

/** Everything that is the same through one workbook. */
export type Style = {
  readonly variant: Variant;
  readonly decorations: ReadonlySet<Decoration>;
  readonly dress: LabelDress;
  readonly years: YearStyle;
  readonly units: UnitPlace;
  readonly words: Vocabulary;
};

/** Chooses the style of a workbook. */
export const chooseStyle = (draw: Draw, variant: Variant): Style => ({
  variant,
  decorations: chooseDecorations(draw.under("decorations"), variant),
  dress: chooseDress(draw),
  years: draw.pick(
    "years",
    variant === "seen" ? YEAR_STYLES : [...YEAR_STYLES, ...OPENED_YEAR_STYLES],
  ),
  units: draw.pick("units", UNIT_PLACES),
  words: chooseVocabulary(draw.under("words"), variant),
});

/** A label beside a field. */
export const fieldLabel = (style: Style, name: LabelName): string =>
  dressed(style.words(name), style.dress);

/** A label in a narrow cell beside several rows, a letter a line where the workbook breaks its labels. */
export function uprightLabel(style: Style, name: LabelName): string {
  return style.decorations.has("broken-headers")
    ? [...style.words(name)].join("\n")
    : fieldLabel(style, name);
}

/** A label at the head of a column, broken over lines where the workbook does so. */
export function columnLabel({ words, decorations }: Style, name: LabelName, after = ""): string {
  const label = `${words(name)}${after}`;
  return decorations.has("broken-headers") ? broken(label) : label;
}

/** The unit as it stands in a header, `（人）`; empty where headers do not state it. */
export const unitInHeader = ({ units }: Style, unit: string | null): string =>
  units === "header" && unit !== null ? `（${unit}）` : "";

/** How a column's header says the year of what stands below it. */
export const YEAR_PLACES = ["bracketed", "before", "before-joined"] as const;

export type YearPlace = (typeof YEAR_PLACES)[number];

/** A label that names a year as well: 目標（R5）, R5目標, 令和5年度の目標. */
export function datedLabel(
  style: Style,
  name: LabelName,
  year: number,
  place: YearPlace,
  unit = "",
): string {
  const said = yearInLabel(style.years, year);
  const word = `${style.words(name)}${unit}`;
  const label =
    place === "bracketed"
      ? `${word}（${said}）`
      : `${said}${place === "before" ? "" : "の"}${word}`;
  return style.decorations.has("broken-headers") ? broken(label) : label;
}

/** The header of a year. */
export const yearLabel = (style: Style, year: number, previous: number | null): Content =>
  yearHeader(style.years, year, previous);

/** The years that a value may be given whose header states none: that of the sheet, the title or the date line, where there is one. */
export const undated = (
  { decorations }: Style,
  reportYear: number,
  sheet: Pick<SheetDraft, "reportYear"> = { reportYear: null },
): readonly (number | null)[] =>
  sheet.reportYear !== null || decorations.has("title") || decorations.has("date-line")
    ? [null, reportYear]
    : [null];
