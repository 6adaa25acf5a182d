import type { Locale } from "../../messages";

/** What the entries of a preset are called in sentences for people; `item` is one of a list. */
export type EntryWords = { readonly name: string; readonly item?: string };

type Words = Readonly<Record<Locale, EntryWords>>;

const entry = (ja: string, en: string, item?: readonly [ja: string, en: string]): Words => ({
  ja: { name: ja, ...(item && { item: item[0] }) },
  en: { name: en, ...(item && { item: item[1] }) },
});

const ENTRIES: ReadonlyMap<string, Words> = new Map([
  ["presets", entry("判定方式の一覧", "list of methods")],
  ["grades", entry("区分の一覧", "list of classes", ["区分", "class"])],
  [
    "finalYearGrades",
    entry("最終年度の区分の一覧", "list of classes for the final year", [
      "最終年度の区分",
      "class for the final year",
    ]),
  ],
  ["when", entry("条件の一覧", "list of conditions", ["条件", "condition"])],
  [
    "bands",
    entry("平均の区分の一覧", "list of bands of the mean", ["平均の区分", "band of the mean"]),
  ],
  ["shares", entry("年度ごとの割合の一覧", "list of shares by year", ["割合", "share"])],
  ["figure", entry("比べる数値", "figure to compare")],
  ["of", entry("比べる相手", "aim to compare with")],
  ["since", entry("比べる時点", "moment to compare with")],
  ["from", entry("境目の数値（以上）", "threshold (included)")],
  ["above", entry("境目の数値（超）", "threshold (not included)")],
  ["verdict", entry("判定", "verdict")],
  ["label", entry("呼び名", "label")],
  ["points", entry("点数", "points")],
  ["name", entry("名前", "name")],
  ["summary", entry("説明", "summary")],
  ["source", entry("出典", "source")],
  ["pointsAreScores", entry("点数を評点とするか", "whether points are scores")],
  ["otherLabels", entry("判定しないときの呼び名", "labels for what is not judged")],
  ["path", entry("目安の進み方", "path of the expectation")],
  ["shape", entry("進み方の形", "shape of the path")],
  ["parts", entry("内訳のどれで判定するか", "part that stands for the indicator")],
  ["surveyTolerance", entry("調査の誤差の幅", "tolerance of surveys")],
  ["sampleSize", entry("標本数", "sample size")],
  ["rollUp", entry("全体のまとめ方", "way of summing up")],
  ["by", entry("まとめ方の種類", "kind of summing up")],
  ["cap", entry("一つの指標の上限", "cap of one indicator")],
  ["weights", entry("指標の重み", "weights of indicators")],
  ["ja", entry("日本語", "Japanese text")],
  ["en", entry("英語", "English text")],
]);

/** What an entry is called; null for one that no preset has. */
export const entryWords = (entryName: string, locale: Locale): EntryWords | null =>
  ENTRIES.get(entryName)?.[locale] ?? null;

const CHOICES_IN_JAPANESE: ReadonlyMap<string, string> = new Map([
  ["achieved", "達成"],
  ["on-track", "順調"],
  ["slightly-behind", "やや遅れている"],
  ["behind", "遅れている"],
  ["attainment", "達成率"],
  ["progress", "進捗率"],
  ["pace", "目安に対する進み"],
  ["deviation", "目標との差の割合"],
  ["change", "増減の割合"],
  ["final", "最終目標"],
  ["year", "年度の目標"],
  ["expected", "その年度の目安"],
  ["in-force", "期限の来た目標"],
  ["share-of-target", "経過した年数分の目標"],
  ["baseline", "基準値"],
  ["last-year", "前年度"],
  ["straight", "等間隔"],
  ["stepped", "段階的"],
  ["custom", "割合を指定"],
  ["worst", "最も悪いもの"],
  ["best", "最も良いもの"],
  ["first", "最初のもの"],
  ["counts", "件数だけ"],
  ["share-achieved", "達成した割合"],
  ["mean", "平均"],
  ["points", "ポイント"],
  ["sampleSize", "標本数"],
  ["true", "はい"],
  ["false", "いいえ"],
]);

/** A word to choose, with what it means where that is another language. */
export function choiceWords(choice: string, locale: Locale): string {
  const meaning = locale === "ja" ? CHOICES_IN_JAPANESE.get(choice) : undefined;
  return meaning === undefined ? choice : `${choice}（${meaning}）`;
}
