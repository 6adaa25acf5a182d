import type { LabelConcept } from "./label-words";

/**
 * Words that forms of many kinds (plans for children, environment, reform, public facilities …) use for the same
 * concepts and that no pattern puts together; headers of any table are looked up here after the labels that all layouts
 * know. Words that may as well stand for something else (見込, 効果額) or as a value (課, 検証) are left out: they are asked about.
 * Each text holds words with blanks between.
 */
const SYNONYMS: readonly (readonly [LabelConcept, string])[] = [
  [
    "baseline",
    `当初 基準 現行 現行値 現行水準 現在の水準 従来値 従前 平常値 元の値 起点 起点値 比較基準 参考値(策定時)
    ベースライン値 初年度値 初年度の値 計画前 取組前 改革前 実施前 前計画末 前計画実績 前期末 前期実績 直近の現状
    直近の現状値 現状の把握値`,
  ],
  [
    "target",
    `将来値 想定値 期待値 期待水準 設定値 ねらい値 狙い値 要求水準 予定数 必要量 量の見込み 目標人数 目標件数
    目標回数 目標率 目標効果額 計画効果額 予定効果額 見込効果額 効果見込額 削減予定額 P(計画) Plan PLAN Target
    TARGET 目途 めど 目標年度値 目標年次値 目指す姿の数値`,
  ],
  [
    "actual",
    `決算値 測定値 計測値 確定値 速報値 実績率 実績件数 実績人数 実績回数 実績効果額 実績報告 実績報告値 報告値
    回答値 記入値 実現値 把握値 集計値 調査値 年度値 年度末値 成果値 進捗値 実績の推移 実績推移 実績値の推移
    D(実績) Do DO Actual ACTUAL Result`,
  ],
  [
    "progress-status",
    `評語 進度 〇× ○× ○△× 〇△× 達成・未達成 達成/未達成 達成の有無 達成の可否 成否 評価段階 順調度
    自己採点 採点 自己点検 点検評価 信号 信号表示 C(評価) Check CHECK`,
  ],
  [
    "indicator",
    `アウトカム アウトプット ベンチマーク モノサシ 指標・単位 指標及び単位 指標と単位 指標/単位 目標とする項目
    調査項目 統計項目 計測項目 確認項目 チェック項目 成果目標名 活動目標名 数値の名称 数値の内容`,
  ],
  [
    "initiative",
    `実施施策 施策・事業 施策・事業名 施策/事業 構成事業 構成事業名 掲載事業 登載事業 計画事業 対象事業
    実施計画事業 事業等 事業等名 取組等 取組・事業 取組・事業名 行動項目 行動計画 アクションプラン 細施策 細事業
    方策 方策名 具体策 具体方策 個別方策 実現方策 推進方策 推進方策名 手立て 展開施策 措置名 案件 案件名
    提案名 実施計画名 個別計画`,
  ],
  [
    "goal",
    `大目標 中目標 小目標 上位目標 上位施策 まちづくりの目標 まちづくり目標 編 部門 部門名 カテゴリ カテゴリー
    将来像 理念 リーディングプロジェクト 目標区分 施策区分 政策区分 分野区分`,
  ],
  [
    "department",
    `主たる課 事務局 事務担当 担当G 担当責任課 提出元 記載課 入力課 入力担当 入力担当課 評価課 評価担当課 課・室
    課室 課・室名 課(室)名 課(室) 課・係名 組織 組織名 組織名称 部局名 部名 局名 室名 セクション 担当者所属 分掌課
    予算所管課 所轄 窓口課 窓口部署 問い合わせ先 問合せ先 照会先 担い手 ご担当課 市担当課 庁内窓口`,
  ],
  ["number", "枝番 SEQ 順 順番 行番号"],
  ["fiscal-year", "実績年度 測定年度 調査年度 取組年度 暦年 測定時点 調査時点"],
  ["rate", "差 差異 前年度比較 前年比較"],
  [
    "narrative",
    `現況 特筆事項 自由記述 自由記入 指摘事項 連絡事項 申し送り事項 引継事項 引継ぎ事項 注記 注釈 付記
    A(改善) Action ACTION ページ 掲載ページ 頁 掲載頁`,
  ],
];

const CONCEPT_OF_SYNONYM: ReadonlyMap<string, LabelConcept> = new Map(
  SYNONYMS.flatMap(([concept, words]) =>
    words.split(/\s+/).map((word) => [word, concept] as const),
  ),
);

/** The concept of a header by the words that other forms use for it; null where none is known. */
export const conceptOfSynonym = (words: string): LabelConcept | null =>
  CONCEPT_OF_SYNONYM.get(words) ?? null;
