import type { Absence } from "../indicator";

/** Marks that stand for the value to their left: an arrow, a ditto mark, 同左. */
const CARRIED_ON = /^(?:[→⇒⇨➡⟶〃々"]+|′′|''|-+>|\(?(?:同[左上]|[左上]に同じ|同前年度?)\)?。?)$/;

/** Words for an absent value, parted by blanks. */
const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  none: "なし 無し 実績なし ... ・・・",
  undecided: "未定 未設定 未決定 未確定 調整中 設定なし 目標設定なし",
  "being-surveyed": "調査中 調査実施中 照会中",
  "being-counted":
    "集計中 未集計 集計前 集計待ち 算定中 算出中 未算定 確認中 精査中 決算前 決算整理中 未公表 公表前 公表待ち 公表予定",
  "not-applicable":
    "該当なし 該当無し 該当者なし 該当せず 非該当 対象外 評価対象外 対象なし 算出不可 算定不可 測定不可 N/A n/a N.A.",
  "not-surveyed":
    "隔年調査 隔年実施 調査なし 未調査 調査未実施 調査を実施せず 非調査年 調査対象外 データなし データ無し 統計なし 未計測 未測定 未把握 把握していない 把握なし",
  "not-reported":
    "未報告 未回答 未提出 未入力 未記入 報告なし 報告待ち 回答待ち 入力なし 記入なし 回答なし 無回答",
};

const isAbsence = (word: string): word is Absence => word in ABSENCE_WORDS;

const ABSENCES: ReadonlyMap<string, Absence> = new Map(
  Object.entries(ABSENCE_WORDS).flatMap(([absence, words]) =>
    isAbsence(absence) ? words.split(" ").map((word) => [word, absence] as const) : [],
  ),
);

const DASH = "[-‐‑‒–—―−ー─]";
const DASHES = new RegExp(`^${DASH}+ ?(?:%|千?円|人|件|回|箇所|か所)?$|^\\(${DASH}+\\)$`);
/** A dash at the head of words: there is no value, and the words say why, or what there is instead. */
const DASH_WITH_WORDS = new RegExp(`^(${DASH}+)(?:\\s+(?=[^\\s(])|\\s*(?=\\())(\\D+)$`);
/** A short dash before words that we do not know may as well begin a list. */
const LONG_DASHES = /^[—―─]+$/;
/** A remark behind: 集計中(R3.6公表予定), but not 該当なし(0件). */
const REMARK = /\((?:[^()\d]*|[^()]*(?:公表|予定|調査|判明|確定)[^()]*)\)$/;
/** A bracket around all of a text. */
const IN_BRACKET = /^\(([^()]+)\)$/;
const LONGEST_ABSENCE = 40;
/** What may follow a word for an absent value without saying more: 隔年調査のため. */
const ENDING = /(?:のため|につき|による|です)?[。.]?$/;

/** Whether a normalised text carries on the value before it. */
export const isCarriedOn = (text: string): boolean => CARRIED_ON.test(text);

/** Why a normalised text holds no value; null where it holds one, or words that we do not know. */
export function absenceIn(text: string): Absence | null {
  if (text === "" || text.length > LONGEST_ABSENCE) return null;
  if (DASHES.test(text)) return "none";
  const [, dashes = "", words = text] = DASH_WITH_WORDS.exec(text) ?? [];
  const inBracket = IN_BRACKET.exec(words)?.[1];
  const said = (inBracket ?? words.replace(REMARK, "")).replace(/\s/g, "");
  const known = ABSENCES.get(said) ?? ABSENCES.get(said.replace(ENDING, ""));
  return (
    known ??
    (LONG_DASHES.test(dashes) || (dashes !== "" && inBracket !== undefined) ? "none" : null)
  );
}
