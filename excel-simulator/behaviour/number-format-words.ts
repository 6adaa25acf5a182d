import { shownPattern } from "../file/number-format-ids";
import { GENERAL } from "../model/cell-format";

const LOCAL_GENERAL = "G/標準";
const COLOR_WORDS: readonly (readonly [english: string, japanese: string])[] = [
  ["[Black]", "[黒]"],
  ["[Blue]", "[青]"],
  ["[Cyan]", "[水]"],
  ["[Green]", "[緑]"],
  ["[Magenta]", "[紫]"],
  ["[Red]", "[赤]"],
  ["[White]", "[白]"],
  ["[Yellow]", "[黄]"],
];

/** A number format in the words of Excel in Japan: `G/標準`, `yyyy/m/d`, `[赤]`. */
export const localNumberFormat = (pattern: string): string =>
  COLOR_WORDS.reduce(
    (local, [english, japanese]) => local.replaceAll(english, japanese),
    shownPattern(pattern).replaceAll(GENERAL, LOCAL_GENERAL),
  );

/** A number format in its English form; dates stay as they are written. */
export const numberFormatFromLocal = (local: string): string =>
  COLOR_WORDS.reduce(
    (pattern, [english, japanese]) => pattern.replaceAll(japanese, english),
    local.replaceAll(LOCAL_GENERAL, GENERAL),
  );
