import { formatReference } from "../../src/core";
import { DECORATIONS, HELD_OUT_DECORATIONS, OPENED_DECORATIONS } from "./decorations/decorations";
import { createDraw } from "./draw";
import { FAMILIES } from "./families/families";
import { generateWorkbook } from "./generate";
import { chooseStyle } from "./style";
import { OPEN_VARIANTS, VARIANTS, WORDS, type Variant } from "./vocabulary/vocabulary";
import { FURNITURE_NAMES, LABEL_NAMES, LINE_NAMES } from "./vocabulary/word-lists";

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

describe.each(VARIANTS)("workbooks of the variant %s", (variant) => {
  test("are the same each time for the same seed", () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const [first, second] = [generateWorkbook(variant, seed), generateWorkbook(variant, seed)];
      expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    }
  });

  test("hold every value, name and text of their truth in the cell that the truth names", () => {
    for (const seed of SEEDS) {
      const { snapshot, truth } = generateWorkbook(variant, seed);
      const texts = new Map(
        snapshot.sheets.flatMap(({ name, cells }) =>
          cells.map((cell) => [formatReference(name, cell), cell.text] as const),
        ),
      );
      const told = truth.indicators.flatMap(({ values, narratives }) => [...values, ...narratives]);
      expect(told.filter(({ cell, text }) => texts.get(cell) !== text)).toEqual([]);
      const names = truth.indicators.map(({ nameCell }) => nameCell);
      expect(names.filter((cell) => !texts.has(cell))).toEqual([]);
    }
  });

  test("say no value twice, but for one that stands for several indicators", () => {
    for (const seed of SEEDS) {
      const { truth } = generateWorkbook(variant, seed);
      const twice = truth.indicators.filter(
        ({ values }) => new Set(values.map(({ cell }) => cell)).size < values.length,
      );
      expect(twice).toEqual([]);
    }
  });

  test("come from every family in turn", () => {
    const names = FAMILIES[variant].map((_, seed) => generateWorkbook(variant, seed).family);
    expect(names).toEqual(FAMILIES[variant].map(({ name }) => name));
  });
});

describe("what only one variant has", () => {
  test.each([...LABEL_NAMES, ...LINE_NAMES])("its words for %s", (name) => {
    const words = VARIANTS.flatMap((variant) => [...new Set(WORDS[variant][name])]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("any label word that is held out", () => {
    const wordsOf = (variant: Variant): readonly string[] =>
      LABEL_NAMES.flatMap((name) => WORDS[variant][name]);
    const known = new Set(OPEN_VARIANTS.flatMap(wordsOf));
    expect(wordsOf("held-out").filter((word) => known.has(word))).toEqual([]);
  });

  test.each(FURNITURE_NAMES)("the held-out words for %s", (name) => {
    const known = new Set(OPEN_VARIANTS.flatMap((variant) => WORDS[variant][name]));
    expect(WORDS["held-out"][name].filter((word) => known.has(word))).toEqual([]);
  });

  test("its combinations of decorations", () => {
    const shared = new Set<string>(DECORATIONS);
    for (const variant of VARIANTS) {
      for (const seed of SEEDS) {
        const { decorations } = chooseStyle(createDraw(`any/${seed}`), variant);
        const isHeldOut = HELD_OUT_DECORATIONS.some((name) => decorations.has(name));
        expect(isHeldOut).toBe(variant === "held-out");
        if (isHeldOut) continue;
        const isOdd = [...decorations].filter((name) => shared.has(name)).length % 2 === 1;
        expect(isOdd).toBe(variant === "opened");
        const own = OPENED_DECORATIONS.some((name) => decorations.has(name));
        expect(own && variant === "seen").toBe(false);
      }
    }
  });
});

test("taking a decoration away leaves the plan as it is", () => {
  for (const seed of SEEDS) {
    const bare = generateWorkbook("seen", seed, () => new Set());
    const dressed = generateWorkbook("seen", seed, () => new Set(["title", "offset"]));
    const names = (workbook: typeof bare): readonly string[] =>
      workbook.truth.indicators.flatMap(({ name, values }) => [
        name,
        ...values.map(({ text }) => text),
      ]);
    expect(names(dressed)).toEqual(names(bare));
  }
});
