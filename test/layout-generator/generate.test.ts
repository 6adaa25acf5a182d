import { formatReference } from "../../src/core";
import {
  DECORATIONS,
  HELD_OUT_DECORATIONS,
  OPENED_DECORATIONS,
  OPENED_SECOND_DECORATIONS,
  type Decoration,
} from "./decorations/decorations";
import { HELD_OUT_PLAN_WORDS } from "./content/held-out-plan-words";
import { OPENED_SECOND_PLAN_WORDS } from "./content/opened-second-plan-words";
import { USUAL_PLAN_WORDS, type PlanWords } from "./content/plan-words";
import { createDraw } from "./draw";
import { FAMILIES } from "./families/families";
import { generateWorkbook } from "./generate";
import { chooseStyle } from "./style";
import { VARIANTS, WORDS, type Variant } from "./vocabulary/vocabulary";
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

/** The variants that have small words, plans and decorations of their own. */
const OWN_VARIANTS = ["opened-second", "held-out"] as const;

const others = (variant: Variant): readonly Variant[] =>
  VARIANTS.filter((other) => other !== variant);

/** What a plan calls its parts. */
const namesOf = (words: PlanWords): readonly string[] => [
  ...[words.plans, words.goals, words.initiatives, words.departments, words.sentences].flat(),
  ...words.indicators.map(({ name }) => name),
];

describe("what only one variant has", () => {
  test.each([...LABEL_NAMES, ...LINE_NAMES])("its words for %s", (name) => {
    const words = VARIANTS.flatMap((variant) => [...new Set(WORDS[variant][name])]);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(OWN_VARIANTS)("any label word that is in %s", (variant) => {
    const wordsOf = (of: Variant): readonly string[] =>
      LABEL_NAMES.flatMap((name) => WORDS[of][name]);
    const known = new Set(others(variant).flatMap(wordsOf));
    expect(wordsOf(variant).filter((word) => known.has(word))).toEqual([]);
  });

  test.each(FURNITURE_NAMES)("the words of opened-second and of held-out for %s", (name) => {
    for (const variant of OWN_VARIANTS) {
      const known = new Set(others(variant).flatMap((other) => WORDS[other][name]));
      expect(WORDS[variant][name].filter((word) => known.has(word))).toEqual([]);
    }
  });

  test("what the plans of opened-second and of held-out are made up of", () => {
    const lists = [USUAL_PLAN_WORDS, OPENED_SECOND_PLAN_WORDS, HELD_OUT_PLAN_WORDS];
    const words = lists.flatMap(namesOf);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("its families, but for those that all later variants have too", () => {
    const namesIn = (variant: Variant): readonly string[] =>
      FAMILIES[variant].map(({ name }) => name);
    const own = namesIn("held-out").filter((name) => !namesIn("opened").includes(name));
    expect(own).toHaveLength(6);
    expect(own.filter((name) => namesIn("opened-second").includes(name))).toEqual([]);
  });

  test("its combinations of decorations", () => {
    const shared = new Set<string>(DECORATIONS);
    for (const variant of VARIANTS) {
      for (const seed of SEEDS) {
        const { decorations } = chooseStyle(createDraw(`any/${seed}`), variant);
        const has = (names: readonly Decoration[]): boolean =>
          names.some((name) => decorations.has(name));
        expect(has(HELD_OUT_DECORATIONS)).toBe(variant === "held-out");
        expect(has(OPENED_SECOND_DECORATIONS)).toBe(variant === "opened-second");
        if (OWN_VARIANTS.some((own) => own === variant)) continue;
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
