import type { FigureKind } from "./figures";

/** An indicator as plans name it, with what its figures look like. */
export type IndicatorName = {
  readonly name: string;
  readonly unit: string | null;
  readonly kind: FigureKind;
};

/** An indicator that counts something. */
export const count = (name: string, unit: string): IndicatorName => ({ name, unit, kind: "count" });
/** An indicator in thousands of yen. */
export const money = (name: string): IndicatorName => ({ name, unit: "千円", kind: "money" });
/** An indicator in per cent. */
export const percent = (name: string): IndicatorName => ({ name, unit: "％", kind: "percent" });
/** An indicator that says how far something has come. */
export const stage = (name: string): IndicatorName => ({ name, unit: null, kind: "stage" });

export const INDICATOR_NAMES: readonly IndicatorName[] = [
  count("SNS等広報媒体のフォロワー数", "人"),
  count("出前講座開催回数", "回"),
  count("職員提案数", "件"),
  count("職員1人当たりの年間時間外勤務時間数", "時間"),
  count("年次休暇平均取得日数", "日"),
  count("RPA導入業務数", "業務"),
  count("ネーミングライツ活用施設数", "施設"),
  count("長寿命化改修の実施校数", "校"),
  count("電子申請可能書式数", "件"),
  count("施設利用者数", "人"),
  count("小型EV車の導入数", "台"),
  count("点検によるイベント見直し数", "事業"),
  count("オープンデータの公開数", "件"),
  count("地域活動を担う団体の数", "団体"),
  count("在宅勤務の実施職員", "人"),
  count("奨励制度を活用した返礼品数", "品"),
  count("外国語版の案内を置く窓口", "箇所"),
  count("図書館の貸出冊数", "冊"),
  { name: "市民プールの年間利用者", unit: "万人", kind: "count" },
  money("ふるさと納税の収納額"),
  money("広告収入の額"),
  money("債権全体の未収金額"),
  money("未利用地の売却による収入"),
  money("光熱水費の総額"),
  money("使用料・手数料の見直しによる増収額"),
  money("委託料の削減額"),
  money("補助金の総額"),
  percent("市政への市民参加の機会が十分にあると思う市民割合"),
  percent("市税の収納率"),
  percent("マイナンバーカードの取得率"),
  percent("職員の訓練参加率"),
  percent("審議会等の女性参加率"),
  percent("各補助金交付基準の点検実施率"),
  percent("まちづくり政策にかかる成果指標の目標達成割合"),
  percent("会議資料の電子化率"),
  { name: "育児休業取得率", unit: "％", kind: "pair" },
  stage("オープンデータの共有"),
  stage("職員採用手法の改善"),
  stage("成績区分の細分化"),
  stage("将来の方針決定"),
  stage("タブレットPC等の導入"),
  stage("共通投票所の導入"),
  stage("業務の外部委託化"),
  { name: "来庁者の待ち時間", unit: null, kind: "direction" },
  { name: "窓口の苦情件数", unit: null, kind: "direction" },
];

export const INITIATIVE_NAMES: readonly string[] = [
  "双方向性を意識した情報共有の推進",
  "市民参加手続きの周知・啓発",
  "協働に対する意識の醸成",
  "職員の意欲と能力の向上",
  "業務マニュアル作成の推進",
  "職員の適正配置",
  "広告媒体の活用",
  "市税の収納率の向上",
  "固定資産台帳の整備",
  "公共施設マネジメントの推進",
  "行政手続のオンライン化の推進",
  "窓口における利便性の向上",
  "働き方改革の推進",
  "補助金の見直し",
  "遊休施設の利活用",
  "災害時の応援体制の構築",
  "会議のペーパーレス化",
  "地域事務所のあり方の検討",
  "水道事業の経営基盤の強化",
  "人事評価制度の運用",
];

export const GOAL_NAMES: readonly string[] = [
  "市民参加と協働による行政運営",
  "意識と能力の高い職員による柔軟な行政運営",
  "健全な財政運営",
  "ICTを活用した情報化の推進",
  "効率的で機動性のある組織の整備",
];

export const DEPARTMENT_NAMES: readonly string[] = [
  "秘書課",
  "総務課",
  "財政課",
  "広報広聴課",
  "市民生活課",
  "職員課",
  "情報推進課",
  "企画課",
  "契約管財課",
  "収納課",
  "会計課",
  "教育総務課",
  "高齢者支援課",
  "危機管理室",
  "水道局経営企画課",
  "総)行政課",
];

export const PLAN_NAMES: readonly string[] = [
  "第3次行政改革大綱実施計画",
  "行財政改革アクションプラン",
  "第5次行政改革推進計画",
  "総合計画後期基本計画",
];

export const RATINGS: readonly (readonly string[])[] = [
  ["順調", "やや遅れている", "遅れている"],
  ["A", "B", "C", "D"],
  ["◎", "○", "△", "×"],
  ["達成", "概ね達成", "未達成"],
  ["3", "2", "1"],
];
