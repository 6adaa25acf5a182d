/**
 * What labels on Japanese indicator forms mean. Words are compared in full after blanks, widths, bullets,
 * counting marks and years are taken off; add a word here and every layout knows it.
 */
export const LABEL_WORDS = {
  initiative: [
    "改革項目",
    "取組項目",
    "取組名",
    "取組事項",
    "実施項目",
    "推進項目",
    "重点取組",
    "事業名",
  ],
  goal: [
    "基本目標",
    "重点項目",
    "重点目標",
    "重点施策",
    "基本方針",
    "分野",
    "政策",
    "柱",
    "目標分野",
  ],
  kind: ["区分", "種別", "内訳"],
  "basic-policy": ["基本施策名", "基本施策"],
  policy: ["施策名"],
  item: ["項目", "個別取組"],
  number: ["番号", "No", "No.", "整理番号", "項目番号"],
  indicator: ["指標", "指標名", "目標名", "成果指標", "活動指標", "評価指標", "目標指標", "KPI"],
  "indicator-table": ["数値目標", "指標の状況"],
  unit: ["単位"],
  department: [
    "担当課",
    "所管課",
    "主担当課",
    "主管課",
    "担当課名",
    "担当部署",
    "所管部署",
    "担当部課",
    "所管",
    "所属",
  ],
  "other-department": ["関係課", "関連課", "関係部署", "関連部署", "協力課", "主担当部"],
  baseline: [
    "初期値",
    "現状値",
    "基準値",
    "現況値",
    "当初値",
    "策定時",
    "計画策定時",
    "現状の数値",
    "現状数値",
  ],
  target: ["目標", "目標値", "目標数値", "目標の数値", "計画値", "最終目標", "最終目標値"],
  actual: ["実績", "実績値", "実績数値", "実績の数値"],
  "progress-status": ["進捗状況", "達成状況", "進捗度", "進捗評価", "自己評価", "評価"],
  "overall-status": ["基本施策全体の進捗状況", "全体の進捗状況"],
  average: ["平均値", "平均"],
  count: ["件数", "項目数"],
  cost: ["予算額", "決算額", "事業費"],
  rate: ["達成率", "進捗率", "目標達成率"],
  "fiscal-year": ["年度"],
  figure: ["数値"],
  "yearly-plan": ["年次計画", "年度計画", "年度別計画", "実施計画", "工程表"],
  version: ["ver情報"],
  narrative: ["現状", "現状と課題", "目標の状態", "年度目標", "備考", "実施内容", "理由"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LabelConcept = keyof typeof LABEL_WORDS;

/** How the labels of free text end; what comes before varies from form to form. */
export const NARRATIVE_ENDINGS =
  /(?:取組内容|取組状況|実施内容・効果|取組と成果|課題|次年度に向けて|今後の取組|方向性|の理由|まちの姿」?)$/;
