import fc from "fast-check";
import {
  FINISHED_STAGE_RANK,
  normaliseText,
  parseDirectionWord,
  parseUnit,
  stageRank,
  withoutBlanks,
} from "../../../src/core/indicators";

describe("units", () => {
  test.each([
    ["人", "人", 1],
    ["％", "%", 1],
    ["千円", "円", 1_000],
    ["百万円", "円", 1_000_000],
    ["億円", "円", 100_000_000],
    ["万人", "人", 10_000],
    ["千㎡", "㎡", 1_000],
    ["人／日", "人/日", 1],
    [" か 所 ", "か所", 1],
  ])("%j counts in %s, by %i", (text, unit, scale) => {
    expect(parseUnit(text)).toEqual({ unit, scale });
  });

  test.each(["", "　", "-", "－", "―", "ー", "——"])("%j says that there is no unit", (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  test("a scale word alone is a unit of its own", () => {
    expect(parseUnit("千")).toEqual({ unit: "千", scale: 1 });
  });
});

describe("stages", () => {
  test.each([
    ["未着手", 0],
    ["検討", 1],
    ["検討・実施", 1.5],
    ["検討→実施", 1.5],
    ["検討、実施", 1.5],
    ["検討 実施", 1.5],
    ["実施", 2],
    ["実施・完了", 2.5],
    ["達成", 3],
    [" 達 成", null],
    ["実施する", null],
    ["検討・", null],
    ["→", null],
    ["", null],
    ["constructor", null],
  ])("%j has the rank %p", (text, rank) => {
    expect(stageRank(text)).toBe(rank);
  });

  test("finished means 完了 or 達成, not 実施", () => {
    expect(["完了", "達成", "終了", "実施済"].map(stageRank)).toEqual(
      Array.from({ length: 4 }, () => FINISHED_STAGE_RANK),
    );
    expect(stageRank("実施")).toBeLessThan(FINISHED_STAGE_RANK);
  });
});

test.each([
  ["増加", "increase"],
  ["向上 ", "increase"],
  ["縮減", "decrease"],
  ["減少", "decrease"],
  ["維持", "maintain"],
  ["現状維持", "maintain"],
  ["増加させる", null],
  ["10%増", null],
  ["toString", null],
  ["", null],
])("%j asks for %p", (text, direction) => {
  expect(parseDirectionWord(text)).toBe(direction);
});

test.each([
  ["１２％（ｱ）", "12%(ア)"],
  ["a\r\nb\rc", "a\nb\nc"],
  ["  a　 b \n c ", "a b\nc"],
  ["①10件、⑳", "①10件、⑳"],
  ["１２㎡・３㎥", "12㎡・3㎥"],
])("%j is understood as %j", (text, normalised) => {
  expect(normaliseText(text)).toBe(normalised);
  expect(normaliseText(normalised)).toBe(normalised);
});

test("labels are compared without any blank", () => {
  expect(withoutBlanks(" 進 捗\n状　況 ")).toBe("進捗状況");
});

test("plain kanji, kana and ASCII are folded like everything else", () => {
  const plain = fc.string({
    unit: fc.constantFrom(..."市税の収納率ア、ー。「」ヶ々件~aZ0!/()①㎡"),
    maxLength: 12,
  });
  fc.assert(fc.property(plain, (text) => normaliseText(text) === normaliseText(` ${text}\u3000`)));
});
