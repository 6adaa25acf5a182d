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
};

/** A label with its reading in brackets, `実績（じっせき）`; one that nobody needs to have read to them stays as it is. */
export const withReading = (label: string): string => {
  const reading = READINGS[label];
  return reading === undefined ? label : `${label}（${reading}）`;
};
