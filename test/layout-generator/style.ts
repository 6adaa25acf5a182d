import type { Content } from "./canvas/canvas";
import { chooseDecorations, type Decoration } from "./decorations/decorations";
import { HELD_OUT_PLAN_WORDS } from "./content/held-out-plan-words";
import { OPENED_SECOND_PLAN_WORDS } from "./content/opened-second-plan-words";
import { USUAL_PLAN_WORDS, type PlanWords } from "./content/plan-words";
import type { Draw } from "./draw";
import type { SheetDraft } from "./sheet-draft";
import { broken, chooseDress, dressed, type LabelDress } from "./vocabulary/label-text";
import { chooseVocabulary, type Variant, type Vocabulary } from "./vocabulary/vocabulary";
import type { LabelName } from "./vocabulary/word-lists";
import {
  HELD_OUT_YEAR_STYLES,
  OPENED_SECOND_YEAR_STYLES,
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
  /** What plans, departments and figures are called. */
  readonly plans: PlanWords;
};

const PLANS_OF: Readonly<Record<Variant, PlanWords>> = {
  seen: USUAL_PLAN_WORDS,
  opened: USUAL_PLAN_WORDS,
  "opened-second": OPENED_SECOND_PLAN_WORDS,
  "held-out": HELD_OUT_PLAN_WORDS,
};

const YEARS_OF: Readonly<Record<Variant, readonly YearStyle[]>> = {
  seen: YEAR_STYLES,
  opened: [...YEAR_STYLES, ...OPENED_YEAR_STYLES],
  "opened-second": [...YEAR_STYLES, ...OPENED_YEAR_STYLES, ...OPENED_SECOND_YEAR_STYLES],
  "held-out": [...YEAR_STYLES, ...OPENED_YEAR_STYLES, ...HELD_OUT_YEAR_STYLES],
};

/** Chooses the style of a workbook. */
export const chooseStyle = (draw: Draw, variant: Variant): Style => ({
  variant,
  decorations: chooseDecorations(draw.under("decorations"), variant),
  dress: chooseDress(draw, variant),
  years: draw.pick("years", YEARS_OF[variant]),
  units: draw.pick("units", UNIT_PLACES),
  words: chooseVocabulary(draw.under("words"), variant),
  plans: PLANS_OF[variant],
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
export const unitInHeader = ({ units, words }: Style, unit: string | null): string =>
  units === "header" && unit !== null ? words("unit-in-header").replace("{unit}", unit) : "";

/** The unit as it stands at the corner of a table, `（単位：人）`. */
export const unitInCorner = ({ words }: Style, unit: string): string =>
  words("corner-unit").replace("{unit}", unit);

/** Which of two rows is which, `上段：目標 下段：実績`, with what stands between the two. */
export const rowNote = ({ words }: Style, gap: string): string =>
  words("row-note")
    .replace("{target}", words("target"))
    .replace("{gap}", gap)
    .replace("{actual}", words("actual"));

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
      ? style.words("dated-label").replace("{word}", word).replace("{year}", said)
      : `${said}${place === "before" ? "" : "の"}${word}`;
  return style.decorations.has("broken-headers") ? broken(label) : label;
}

/** The header of a year. */
export const yearLabel = (style: Style, year: number, previous: number | null): Content =>
  yearHeader(style.years, year, previous);

/** What may tell of which year a report is; a careful reader may or may not go by it. */
const TELL_THE_YEAR: readonly Decoration[] = ["title", "date-line", "cover-sheet", "print-line"];

/** The years that a value may be given whose header states none: that of the sheet, the title, the cover or a date, where there is one. */
export const undated = (
  { decorations }: Style,
  reportYear: number,
  sheet: Pick<SheetDraft, "reportYear"> = { reportYear: null },
): readonly (number | null)[] =>
  sheet.reportYear !== null || TELL_THE_YEAR.some((name) => decorations.has(name))
    ? [null, reportYear]
    : [null];
