/** Marks that stand for the value to their left: an arrow, a ditto mark, 同左. */
const CARRIED_ON = /^(?:[→⇒➡⟶〃々"″]+|-+>|同[左上]|同前年度?)$/;

/** Dashes and words that say there is no value, each in its own way. */
const ABSENT =
  /^(?:[-‐‑‒–—―−ー─]+|未定|未設定|未集計|未公表|調査中|集計中|公表待ち|該当なし|対象外|隔年調査|なし|無し)$/;

/** A dash at the head of words: there is no value, and the words say what there is instead. */
const ABSENT_WITH_WORDS = /^[-‐‑‒–—―−ー─]+[\s\n]+\D+$/;

/** Whether a normalised text carries on the value before it. */
export const isCarriedOn = (text: string): boolean => CARRIED_ON.test(text);

/** Whether a normalised text says that there is no value. */
export const isAbsent = (text: string): boolean =>
  ABSENT.test(text) || ABSENT_WITH_WORDS.test(text);
