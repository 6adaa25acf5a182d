import { describePresetError, PresetError, readSettings } from "../../../../src/core";

const condition = { figure: "attainment", of: "year", from: 0.8 };

/** What is said of presets that cannot be used, in both languages. */
function said(...presets: readonly unknown[]): readonly string[] {
  try {
    readSettings({ presets });
  } catch (error) {
    if (!(error instanceof PresetError)) throw error;
    return [describePresetError(error, "ja"), describePresetError(error, "en")];
  }
  throw new Error("a PresetError expected");
}

const ours = (grades: unknown, more: object = {}) => ({
  id: "ours",
  name: { ja: "本市方式", en: "Our city" },
  grades,
  ...more,
});

const good = { verdict: "on-track", label: "可", when: [condition] };
const rest = { verdict: "behind", label: { ja: "不可", en: "Bad" } };

test.each<[string, readonly unknown[], string, string]>([
  [
    "a verdict in Japanese",
    [ours([{ ...good, verdict: "順調" }, rest])],
    "判定方式「本市方式」の1番目の区分「可」の「判定」（grades[0].verdict）に使えない言葉があるか、何も書かれていません。achieved（達成）、on-track（順調）、slightly-behind（やや遅れている）、behind（遅れている）のうち一つを書いてください。",
    "Write one of achieved, on-track, slightly-behind, behind for “verdict” of class 1 (“可”) of the method “Our city” (grades[0].verdict).",
  ],
  [
    "a condition without a threshold",
    [ours([{ ...good, when: [condition, { figure: "pace", of: "final" }] }, rest])],
    "判定方式「本市方式」の1番目の区分「可」の2番目の条件（grades[0].when[1]）に、境目の数値がないか、二つあります。from（以上）か above（超）のどちらか一方を書いてください。",
    "Say where condition 2 of class 1 (“可”) of the method “Our city” (grades[0].when[1]) begins, by either from (included) or above (not included).",
  ],
  [
    "conditions for the last class",
    [ours([good, { ...rest, when: [condition] }])],
    "判定方式「本市方式」の2番目の区分「不可」（grades[1]）は最後の区分なのに、条件（when）があります。どの区分にも当たらない指標が出ないよう、最後の区分の条件は消してください。",
    "Take the conditions (when) out of class 2 (“Bad”) of the method “Our city” (grades[1]), the last one, so that every indicator gets a class.",
  ],
  [
    "a share in words",
    [ours([{ ...good, when: [{ ...condition, from: "80％" }] }, rest])],
    '判定方式「本市方式」の1番目の区分「可」の1番目の条件の「境目の数値（以上）」（grades[0].when[0].from）が数になっていません。数を、" " で囲まずに書いてください。',
    'Write a number, without " ", for “threshold (included)” of condition 1 of class 1 (“可”) of the method “Our city” (grades[0].when[0].from).',
  ],
  [
    "a misspelled entry",
    [ours([good, rest], { grade: [] })],
    "判定方式「本市方式」の「grade」（preset.grade）は、そこに書ける項目ではありません。つづりを確かめるか、その項目を消してください。",
    "There is no place for “grade” of the method “Our city” (preset.grade). Check its spelling, or take it out.",
  ],
  [
    "an id of the other one",
    [ours([good, rest]), { ...ours([good, rest]), name: "第二方式" }],
    "判定方式「第二方式」の識別名（id）「ours」は、ほかの判定方式が使っています。別の識別名にしてください。",
    "“ours”, the id of the method “第二方式”, is taken by another method. Choose another one.",
  ],
  [
    "a second one that is a text",
    [ours([good, rest]), "本市方式"],
    "2番目の判定方式は、項目を { } で囲んで書いてください。",
    "Write the entries of method 2 in { }.",
  ],
  [
    "a single class",
    [ours([rest])],
    "判定方式「本市方式」の「区分の一覧」（grades）は、区分を二つ以上並べてください。",
    "Put two classes or more into “list of classes” of the method “Our city” (grades).",
  ],
])("people are told of %s: which preset, which class, what to do", (_, presets, ja, en) => {
  expect(said(...presets)).toEqual([ja, en]);
});
