import type { Locale } from "../../messages";

/** What can be wrong with a preset of one's own. */
export type PresetErrorCode =
  | "not-an-object"
  | "not-a-list"
  | "unknown-entry"
  | "not-a-text"
  | "not-a-number"
  | "bad-id"
  | "id-taken"
  | "unknown-base"
  | "not-a-choice"
  | "threshold-missing"
  | "last-grade-asks"
  | "grades-out-of-order"
  | "bands-out-of-order"
  | "shares-out-of-order";

/** Thrown where a preset cannot be used; `place` is the entry concerned, such as `grades[1].label`. */
export class PresetError extends Error {
  constructor(
    readonly code: PresetErrorCode,
    readonly place: string,
  ) {
    super(`${code}: ${place}`);
    this.name = "PresetError";
  }
}

type ErrorWords = Readonly<Record<PresetErrorCode, (place: string) => string>>;

const ja: ErrorWords = {
  "not-an-object": (place) => `判定方式の「${place}」は { } で囲んだ項目の集まりにしてください。`,
  "not-a-list": (place) => `判定方式の「${place}」は [ ] で囲んだ一覧にしてください。`,
  "unknown-entry": (place) =>
    `判定方式に知らない項目「${place}」があります。つづりを確認してください。`,
  "not-a-text": (place) =>
    `判定方式の「${place}」には、空でない文字列を書いてください（日本語と英語を分ける場合は ja と en）。`,
  "not-a-number": (place) => `判定方式の「${place}」には、使える範囲の数値を書いてください。`,
  "bad-id": (place) =>
    `判定方式の名前「${place}」は使えません。半角の英小文字・数字・ハイフンで、英字から始めてください。`,
  "id-taken": (place) =>
    `判定方式の名前「${place}」はすでに使われています。別の名前にしてください。`,
  "unknown-base": (place) =>
    `もとにする判定方式「${place}」はありません。basedOn には既にある判定方式の名前を書いてください。`,
  "not-a-choice": (place) =>
    `判定方式の「${place}」に使えない言葉があります。説明書にある選択肢から選んでください。`,
  "threshold-missing": (place) =>
    `判定方式の「${place}」には、from（以上）か above（超）のどちらか一方で、境目の数値を書いてください。`,
  "last-grade-asks": (place) =>
    `判定方式の「${place}」は、最後の区分に条件があります。どの区分にも当たらない指標が出ないよう、最後の区分の when は空にし、ほかの区分には条件を書いてください。`,
  "grades-out-of-order": (place) =>
    `判定方式の「${place}」は、前の区分より良い判定か、前の区分より高い境目になっています。区分は良いものから順に並べてください。`,
  "bands-out-of-order": (place) =>
    `判定方式の「${place}」は、境目の高いものから順に並べてください。`,
  "shares-out-of-order": (place) =>
    `判定方式の「${place}」は、0から1までの割合を、小さいものから順に並べてください。`,
};

const en: ErrorWords = {
  "not-an-object": (place) => `“${place}” of the method must be an object in { }.`,
  "not-a-list": (place) => `“${place}” of the method must be a list in [ ].`,
  "unknown-entry": (place) => `The method has the unknown entry “${place}”. Check its spelling.`,
  "not-a-text": (place) =>
    `“${place}” of the method must be a text that is not empty (or one each under ja and en).`,
  "not-a-number": (place) => `“${place}” of the method must be a number in its range.`,
  "bad-id": (place) =>
    `“${place}” cannot be a method's id. Use lower-case letters, digits and hyphens, beginning with a letter.`,
  "id-taken": (place) => `The id “${place}” is taken by another method. Choose another one.`,
  "unknown-base": (place) =>
    `There is no method “${place}” to start from. Name an existing one in basedOn.`,
  "not-a-choice": (place) =>
    `“${place}” of the method says something that is not among its choices. See the manual.`,
  "threshold-missing": (place) =>
    `“${place}” of the method must say where it begins, by either from (included) or above (not included).`,
  "last-grade-asks": (place) =>
    `“${place}” of the method: leave the conditions of the last class empty, so that every indicator gets one, and give every other class some.`,
  "grades-out-of-order": (place) =>
    `“${place}” of the method is a better verdict, or begins higher, than the class before it. Order classes from better to worse.`,
  "bands-out-of-order": (place) =>
    `“${place}” of the method must be ordered from higher to lower beginnings.`,
  "shares-out-of-order": (place) =>
    `“${place}” of the method must hold shares from 0 to 1, smaller ones first.`,
};

const WORDS: Readonly<Record<Locale, ErrorWords>> = { ja, en };

/** What is wrong with a preset, where, and what to do, in one sentence. */
export const describePresetError = (
  { code, place }: Pick<PresetError, "code" | "place">,
  locale: Locale,
): string => WORDS[locale][code](place);
