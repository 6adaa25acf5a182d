import type { Locale } from "../../messages";
import { describePlace, describePreset } from "./describe-place";
import { choiceWords } from "./entry-words";
import type { PresetError, PresetErrorCode } from "./preset-error";

/** What the sentences are made of. */
type Told = {
  /** The entry in words; for an id, the id itself. */
  readonly where: string;
  readonly method: string;
  readonly place: string;
  readonly choices: readonly string[];
  readonly least: number;
};

type ErrorWords = Readonly<Record<PresetErrorCode, (told: Told) => string>>;

const ja: ErrorWords = {
  "not-an-object": ({ where }) => `${where}は、項目を { } で囲んで書いてください。`,
  "not-a-list": ({ where }) => `${where}は、[ ] で囲んだ一覧にしてください。`,
  "unknown-entry": ({ where }) =>
    `${where}は、そこに書ける項目ではありません。つづりを確かめるか、その項目を消してください。`,
  "not-a-text": ({ where }) =>
    `${where}が空か、文字になっていません。言葉を " " で囲んで書いてください（日本語と英語を分けるときは ja と en に書きます）。`,
  "not-a-number": ({ where, least }) =>
    `${where}が数になっていません。${least === -Infinity ? "数" : `${least}以上の数`}を、" " で囲まずに書いてください。`,
  "bad-id": ({ method, place }) =>
    `${method}の識別名（id）「${place}」は使えません。半角の英小文字で始め、英小文字・数字・ハイフンだけで40文字までにしてください。`,
  "id-taken": ({ method, place }) =>
    `${method}の識別名（id）「${place}」は、ほかの判定方式が使っています。別の識別名にしてください。`,
  "unknown-base": ({ method, place }) =>
    `${method}のもとにする判定方式（basedOn）「${place}」はありません。すでにある判定方式の識別名を書いてください。`,
  "not-a-choice": ({ where, choices }) =>
    `${where}に使えない言葉があるか、何も書かれていません。${choices.join("、")}のうち一つを書いてください。`,
  "threshold-missing": ({ where }) =>
    `${where}に、境目の数値がないか、二つあります。from（以上）か above（超）のどちらか一方を書いてください。`,
  "too-few-grades": ({ where }) => `${where}は、区分を二つ以上並べてください。`,
  "grade-asks-nothing": ({ where }) =>
    `${where}に条件（when）がないため、それより後の区分が使われません。条件を書くか、最後の区分にしてください。`,
  "last-grade-asks": ({ where }) =>
    `${where}は最後の区分なのに、条件（when）があります。どの区分にも当たらない指標が出ないよう、最後の区分の条件は消してください。`,
  "grades-out-of-order": ({ where }) =>
    `${where}が、一つ前の区分より良い判定か、高い点数か、高い境目になっています。区分は良いものから順に並べてください。`,
  "bands-out-of-order": ({ where }) =>
    `${where}の境目が、一つ前の区分と同じか、それより高くなっています。境目の高いものから順に並べてください。`,
  "shares-out-of-order": ({ where }) =>
    `${where}は、0から1までの割合（50％なら0.5）を、小さいものから順に並べてください。`,
};

const en: ErrorWords = {
  "not-an-object": ({ where }) => `Write the entries of ${where} in { }.`,
  "not-a-list": ({ where }) => `Make ${where} a list in [ ].`,
  "unknown-entry": ({ where }) =>
    `There is no place for ${where}. Check its spelling, or take it out.`,
  "not-a-text": ({ where }) =>
    `Write words in " " for ${where}, which is empty or no text (or one text each under ja and en).`,
  "not-a-number": ({ where, least }) =>
    `Write a number${least === -Infinity ? "" : ` from ${least} on`}, without " ", for ${where}.`,
  "bad-id": ({ method, place }) =>
    `“${place}” cannot be the id of ${method}. Use up to 40 lower-case letters, digits and hyphens, beginning with a letter.`,
  "id-taken": ({ method, place }) =>
    `“${place}”, the id of ${method}, is taken by another method. Choose another one.`,
  "unknown-base": ({ method, place }) =>
    `There is no method “${place}” from which ${method} could start (basedOn). Write the id of an existing one.`,
  "not-a-choice": ({ where, choices }) => `Write one of ${choices.join(", ")} for ${where}.`,
  "threshold-missing": ({ where }) =>
    `Say where ${where} begins, by either from (included) or above (not included).`,
  "too-few-grades": ({ where }) => `Put two classes or more into ${where}.`,
  "grade-asks-nothing": ({ where }) =>
    `Give conditions (when) to ${where}, or put it last: without them no class behind it is ever used.`,
  "last-grade-asks": ({ where }) =>
    `Take the conditions (when) out of ${where}, the last one, so that every indicator gets a class.`,
  "grades-out-of-order": ({ where }) =>
    `Order classes from better to worse: ${where} is a better verdict, counts more or begins higher than the class before it.`,
  "bands-out-of-order": ({ where }) =>
    `Order bands from higher to lower beginnings: ${where} does not begin lower than the one before it.`,
  "shares-out-of-order": ({ where }) =>
    `Put shares from 0 to 1 (0.5 for 50%), smaller ones first, into ${where}.`,
};

const WORDS: Readonly<Record<Locale, ErrorWords>> = { ja, en };

/** What is wrong with a preset, where, and what to do, in sentences. */
export const describePresetError = (error: PresetError, locale: Locale): string => {
  const { code, place, expected, preset } = error;
  const { choices = [], least = -Infinity } = expected;
  return WORDS[locale][code]({
    where: describePlace(error, locale),
    method: describePreset(preset, locale),
    place,
    choices: choices.map((choice) => choiceWords(choice, locale)),
    least,
  });
};
