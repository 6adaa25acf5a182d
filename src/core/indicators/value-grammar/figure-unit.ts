import type { ScaledUnit } from "../unit";

/** Units that may stand apart from their figure: 20 人. */
const FREE_STANDING =
  "%|千?円|人|名|件|回|校|社|戸|台|本|日|時間|点|団体|施設|世帯|事業|箇所|[かカヶケ]所|㎡|km|kg|ha|t";

/** Endings that make a thing or a measure out of a count: 24時間体制, 3市合同, 5段階評価. */
const THING =
  "体制|制度|評価|連携|合同|対応|整備|構想|計画|策定|支援|開催|開設|開始|設置|導入|実施|減額|税込|税抜|満点|分の|同居|休館|営業";
/** A run of kanji that is no change (増), comparison (以上), order (目), vague number (数) or action (予定). */
const KANJI_UNIT =
  "(?![月現程]|時(?!間)|年度)(?:(?![増減未超約以毎当数余])[一-龠々]){1,6}?" +
  `(?<!中|前|後|(?<![品項科種費])目|比|内|外|代|上|下|末|時|級|次|版|番|式|型|強|弱|残|点台|連続|規模|相当|予定|見込|[一-龠](?:${THING}))`;
const KATAKANA_UNIT = "(?!アップ|ダウン|プラス|マイナス)[ァ-ヺー]{1,8}";
const LATIN_UNIT = "t-?CO2e?|[kcm]?m[23]|[A-Za-z‰°㎡㎥]{1,6}";
const PER = "(?:/[一-龠A-Za-z㎡]{1,4}(?:・[一-龠]{1,2})?)?";

/** What a figure counts, right behind it: %, 人, か所, ㎡, 回/月. */
export const FIGURE_UNIT =
  `(?: ?(?:%(?:ポイント)?|パーセント|割)` +
  `|(?:[かカヶケ][所国年月]|つ|${KANJI_UNIT}|${LATIN_UNIT}|${KATAKANA_UNIT})${PER}` +
  `| (?:${FREE_STANDING})${PER})`;

/** Reads a unit as it stands behind a figure: 割 counts in tenths, which is ten times as many percent. */
export function unitBehindFigure(written: string): ScaledUnit {
  const unit = written.trim();
  if (unit === "割") return { unit: "%", scale: 10 };
  return { unit: unit === "パーセント" ? "%" : unit, scale: 1 };
}
