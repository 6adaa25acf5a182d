import type { ScaledUnit } from "../unit";

/** Units that may stand apart from their figure: 20 人. */
const FREE_STANDING =
  "%|千?円|人|名|件|回|校|社|戸|台|本|日|時間|分|点|冊|団体|施設|世帯|事業|地区|品目|項目|箇所|[かカヵヶケ]所|ポイント|㎡|km|kg|ha|t";

/** Words of one or two kanji behind a figure that make a name, a rank, a group or an action of it: 2階, 3年生, 5段階, 10完了. */
const NO_UNIT = [
  "[増減未超約以毎当数余現程等階号番級次版式型代目条章節類期第残強半内中後前比全各計末昨今翌春夏秋冬十百千万億兆]",
  "月|時(?!間)|年[度生次代]|周年|世[紀代]|歳児|運動|段階|大(?![学会])|対|満点|相当|規模|連[続覇休]|予定|目標|実績|見込|密$",
  "改善|向上|低下|縮小|縮減|削減|短縮|上昇|下落|抑制|拡大|拡充|継続|合同|連携|対応|支援|割",
  "実施|開催|開[始設]|参加|達成|完了|導入|設置|整備|作成|策定|公表|採択|登録|利用|配布|発行|実現|確保|維持|着手|改[定訂]|廃止",
].join("|");
/** What no unit ends with, as 前 in 10日前, but 目 in 11品目. */
const NO_END =
  "[中前後比内外上下末次版番式型強弱残代等制用的化]|[点円万千]台|(?<![品項科種費])目|(?<!学)級";
/** Longer words in kanji that count; all others may be names, as in 3階会議室 and 2校統合委員会. */
const LONG_UNIT =
  "自治会|町内会|自治体|市町村|区市町村|市区町村|小学校|中学校|小中学校|高等学校|保育所|保育園|幼稚園|認定こども園" +
  "|事業所|事業者|商店街|行政区|委員会|審議会|協議会|実行委員会|利用者|参加者|登録者|受講者|相談者|来館者" +
  "|人時間|延床面積|電話回線|公営住宅|市民団体|民間団体|関係団体|協力店|加盟店|協定書|営業日|開館日|平方メートル|立方メートル";
/** Counters that make another word with a kanji behind them: 5人欠, 3校減; but these do count. */
const COUNTER = "[人名件回校社戸台日点円枚冊年歳位倍]";
const COMPOUND = "人[日月回分]|[件人戸台点枚]数|校区|回[線分]|[日年][間分]|[名台]分";
const SHORT_UNIT = `(?!${NO_UNIT})(?:[一-龠]|${COMPOUND}|(?!${COUNTER})[一-龠](?![増減未超以余千万])[一-龠々])(?<!${NO_END})`;
const KATAKANA_UNIT =
  "(?:キロ|センチ|ミリ|ヘクト|メガ|ギガ)?(?:メートル|グラム|リットル|ワット(?:アワー|時)?|バイト|カロリー)|キロ|トン|ヘクタール|アール" +
  "|ページ|ポイント|クラス|コース|チーム|グループ|セット|ケース|サークル|クラブ|ユニット|コマ|ブース|アクセス|ビュー|フォロワー|ダウンロード|ベッド|ルート|エリア" +
  "|プラン|テーマ|プロジェクト|メニュー|サイト|システム|イベント|モデル|サロン|アプリ|チャンネル|ペア|レーン|タイトル|サービス|デシベル|ドル|ライン|コンテンツ|データセット|ステップ|シート|テーブル|カフェ|アカウント|リーダー|ボランティア|サポーター|ヘルツ|ユーザー";
const LATIN_UNIT =
  "k?t-?CO2e?|kg-?CO2|[kcm]?m[23]?|[kmμ]?g|[mk]?[lL]|ha|t|h|min|[kMG]?Wh?|[kMGTP]?J|k?cal|[kMGT]B|[MG]?bps|pp[mb]|dB|pt|m?Sv|Bq|PV|UU|[‰°㎡㎥]|°C";
const DENOMINATOR =
  "(?:10?万|[百千万])?(?:人|世帯|戸|件|日|月|年度?|週|回|校|園|施設|団体|台|時間?|分|秒|㎡|[kc]?m[23]?|ha|kg|t|L|kWh|MJ)";
const PER = `(?:/${DENOMINATOR}(?:・${DENOMINATOR})?(?![一-龠々]))?`;

/** What a figure counts, right behind it: %, 人, か所, ㎡, 回/月. */
export const FIGURE_UNIT =
  `(?: ?(?:%(?:ポイント)?|パーセント|割)` +
  `|(?:[かカヵヶケ](?:[所国]|[年月]間?)|つ|${LONG_UNIT}|${SHORT_UNIT}|(?:${LATIN_UNIT})(?![A-Za-z])|(?:${KATAKANA_UNIT})(?![ァ-ヺー]))${PER}` +
  `| (?:${FREE_STANDING})${PER})`;

/** A unit by itself, as in the bracket of 1,234(千円). */
export const UNIT_ALONE = new RegExp(`^[百千]?[万億]?(?:${FREE_STANDING})$`);

/** Reads a unit as it stands behind a figure: 割 counts in tenths, which is ten times as many percent. */
export function unitBehindFigure(written: string): ScaledUnit {
  const unit = written.trim();
  if (unit === "割") return { unit: "%", scale: 10 };
  return { unit: unit === "パーセント" ? "%" : unit, scale: 1 };
}
