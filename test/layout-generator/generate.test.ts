import { formatReference } from "../../src/core";
import { DECORATIONS, OPENED_DECORATIONS } from "./decorations/decorations";
import { createDraw } from "./draw";
import { FAMILIES } from "./families/families";
import { generateWorkbook } from "./generate";
import { chooseStyle } from "./style";
import { VARIANTS, WORDS } from "./vocabulary/vocabulary";
import { LABEL_NAMES, LINE_NAMES } from "./vocabulary/word-lists";

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

describe("what is opened", () => {
  test.each([...LABEL_NAMES, ...LINE_NAMES])("has no word for %s that is seen", (name) => {
    const seen = new Set(WORDS.seen[name]);
    expect(WORDS.opened[name].filter((word) => seen.has(word))).toEqual([]);
  });

  test("has no combination of decorations that is seen", () => {
    const shared = new Set<string>(DECORATIONS);
    for (const variant of VARIANTS) {
      for (const seed of SEEDS) {
        const { decorations } = chooseStyle(createDraw(`any/${seed}`), variant);
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
