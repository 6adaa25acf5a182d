/** How some labels are read, as forms for the public print it in brackets behind them. */
const READINGS: Readonly<Record<string, string>> = {
  目標: "もくひょう",
  実績: "じっせき",
  指標: "しひょう",
  担当課: "たんとうか",
  所管課: "しょかんか",
  目標値: "もくひょうち",
  実績値: "じっせきち",
  指標名: "しひょうめい",
  年度: "ねんど",
  単位: "たんい",
  基準値: "きじゅんち",
  現状値: "げんじょうち",
  備考: "びこう",
  摘要: "てきよう",
  取組名: "とりくみめい",
  取組内容: "とりくみないよう",
  課題: "かだい",
  年次: "ねんじ",
  課名: "かめい",
  現況: "げんきょう",
  連番: "れんばん",
  目標量: "もくひょうりょう",
  実績量: "じっせきりょう",
  予定値: "よていち",
  結果値: "けっかち",
  備考欄: "びこうらん",
  代表指標: "だいひょうしひょう",
  成果指標名: "せいかしひょうめい",
  主務課: "しゅむか",
};

/** A label with its reading in brackets, `実績（じっせき）`; one that nobody needs to have read to them stays as it is. */
export const withReading = (label: string): string => {
  const reading = READINGS[label];
  return reading === undefined ? label : `${label}（${reading}）`;
};
