/** Marks that stand for the value to their left: an arrow, a ditto mark, 同左. */
const CARRIED_ON = /^(?:[→⇒➡⟶〃々"″]+|-+>|同[左上]|同前年度?)$/;

const DASH = "[-‐‑‒–—―−ー─]";

/** Dashes and words that say there is no value, each in its own way. */
const ABSENT = new RegExp(
  `^(?:${DASH}+ ?(?:%|千?円|人|件|回|箇所|か所)?|\\.{3}|N/A|n/a|未定|未設定|未集計|未公表|未調査|調査中|集計中|算定中|確認中|精査中` +
    "|公表前|公表待ち|公表予定|該当(?:なし|無し)|(?:統計|データ)なし|対象外|隔年調査|なし|無し)$",
);

/** A dash at the head of words: there is no value, and the words say what there is instead. */
const ABSENT_WITH_WORDS = new RegExp(`^${DASH}+\\s+\\D+$`);

/** Whether a normalised text carries on the value before it. */
export const isCarriedOn = (text: string): boolean => CARRIED_ON.test(text);

/** Whether a normalised text says that there is no value. */
export const isAbsent = (text: string): boolean =>
  ABSENT.test(text) || ABSENT_WITH_WORDS.test(text);
