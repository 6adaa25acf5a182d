import {
  checkWorkbooks,
  defaultSettings,
  parseIsoDate,
  type CheckReport,
  type Indicator,
  type Judgement,
  type Locale,
  type Selection,
  type Settings,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../src/core";
import { aReading } from "./indicator-builder";

/** The last day of 令和2年度, by which most examples are judged. */
export const END_OF_2020 = "2021-03-31";

export type CheckWith = {
  readonly asOf?: string;
  readonly locale?: Locale;
  readonly rules?: Settings["rules"];
  /** The preset's id; the default one where none is given. */
  readonly preset?: string;
  /** Presets of one's own, beside the published ones. */
  readonly presets?: NonNullable<Settings["presets"]>;
  readonly accepted?: Settings["accepted"];
  readonly snapshots?: readonly WorkbookSnapshot[];
  readonly only?: Selection;
};

/** Checks readings on a day, the end of 令和2年度 where none is given. */
export function checkOf(
  readings: readonly WorkbookReading[],
  {
    asOf = END_OF_2020,
    locale = "ja",
    rules = {},
    accepted = [],
    preset = defaultSettings.preset,
    presets = [],
    ...given
  }: CheckWith = {},
): CheckReport {
  const day = parseIsoDate(asOf);
  if (!day) throw new Error(`${asOf}: a date expected`);
  return checkWorkbooks(readings, {
    asOf: day,
    locale,
    settings: { ...defaultSettings, preset, presets, rules, accepted },
    ...given,
  });
}

/** Judges a single indicator of `a.xlsx`. */
export function judge(indicator: Indicator, options: CheckWith = {}): Judgement {
  const [judgement] = checkOf([aReading("a.xlsx", indicator)], options).judgements;
  if (!judgement) throw new Error("one judgement expected");
  return judgement;
}
