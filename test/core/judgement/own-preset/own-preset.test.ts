import fc from "fast-check";
import { readFileSync } from "node:fs";
import {
  describePresetError,
  LOCALES,
  parsePreset,
  PresetError,
  PRESETS,
  serialisePreset,
} from "../../../../src/core";
import { anIndicator } from "../../../support/indicator-builder";
import { judge } from "../../../support/judge";
import { inRepository } from "../../../support/paths";

const GRADES = [
  { verdict: "on-track", label: "○", when: [{ figure: "pace", of: "expected", from: 0.8 }] },
  { verdict: "behind", label: { ja: "×", en: "missed" } },
];

describe("a preset of one's own", () => {
  test("has all that it does not say from the one it is based on", () => {
    const havering = PRESETS.find(({ id }) => id === "havering");
    expect(parsePreset({ id: "ours", basedOn: "havering" })).toEqual({
      ...havering,
      id: "ours",
      basedOn: "havering",
      name: { ja: "ours", en: "ours" },
      source: null,
    });
  });

  test("is based on the default where it does not say on which", () => {
    expect(parsePreset({ id: "ours" })).toMatchObject({ basedOn: "pace", parts: "worst" });
  });

  test("with classes of its own is summed up by their names, and drops the base's for the final year", () => {
    const ours = parsePreset({ id: "ours", basedOn: "osaka-final", grades: GRADES });
    expect(ours.summary).toEqual({ ja: "○・×", en: "○, missed" });
    expect(ours.grades).toHaveLength(2);
    expect(ours.finalYearGrades).toBeUndefined();
  });

  test("judges by its classes and shows its words: 42 / 50 = 0.84", () => {
    const ours = parsePreset({ id: "ours", grades: GRADES });
    const indicator = anIndicator({
      name: "取組",
      baseline: [2018, "0件"],
      targets: [[2022, "100件"]],
      actuals: [[2020, "42件"]],
    });
    expect(judge(indicator, { preset: "ours", presets: [ours] })).toMatchObject({
      verdict: "on-track",
      label: "○",
    });
  });

  test.each(PRESETS.map(({ id }) => id))("%s survives being written and read back", (id) => {
    const preset = PRESETS.find((each) => each.id === id);
    if (!preset) throw new Error(`${id}: no such preset`);
    const written = serialisePreset(preset, `my-${id}`);
    const read = parsePreset(JSON.parse(written));
    expect(read).toEqual({ ...preset, id: `my-${id}`, basedOn: id });
    expect(parsePreset(JSON.parse(serialisePreset(read)))).toEqual(read);
  });

  test("the example of the manual can be read", () => {
    const manual = readFileSync(
      inRepository("src", "core", "judgement", "own-preset", "README.md"),
      "utf8",
    );
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(manual) ?? [];
    expect(parsePreset(JSON.parse(example))).toMatchObject({ id: "our-city", basedOn: "cascade" });
  });
});

const withGrades = (...grades: readonly unknown[]) => ({ id: "ours", grades });
const LAST = { verdict: "behind", label: "×" };
const condition = { figure: "pace", of: "expected", from: 0.9 };

describe("a preset that cannot be used", () => {
  test.each<[string, unknown, string, string]>([
    ["no object", "pace", "not-an-object", "preset"],
    ["an unknown entry", { id: "ours", band: [] }, "unknown-entry", "preset.band"],
    ["no id", {}, "bad-id", "undefined"],
    ["an id with blanks", { id: "our city" }, "bad-id", "our city"],
    ["an id of a published preset", { id: "sano" }, "id-taken", "sano"],
    ["an unknown base", { id: "ours", basedOn: "theirs" }, "unknown-base", "theirs"],
    ["an empty name", { id: "ours", name: " " }, "not-a-text", "name"],
    [
      "a name in one language of two",
      { id: "ours", name: { ja: "本市" } },
      "not-a-text",
      "name.en",
    ],
    ["classes that are no list", { id: "ours", grades: {} }, "not-a-list", "grades"],
    ["one class only", withGrades(LAST), "too-few-grades", "grades"],
    [
      "conditions for the last class",
      withGrades(
        { ...LAST, verdict: "on-track", when: [condition] },
        { ...LAST, when: [condition] },
      ),
      "last-grade-asks",
      "grades[1]",
    ],
    [
      "no conditions for the first class",
      withGrades({ ...LAST, verdict: "on-track" }, LAST),
      "grade-asks-nothing",
      "grades[0]",
    ],
    [
      "a verdict that figures cannot lead to",
      withGrades({ verdict: "not-due", label: "○", when: [condition] }, LAST),
      "not-a-choice",
      "grades[0].verdict",
    ],
    [
      "a class without a word",
      withGrades({ verdict: "on-track", when: [condition] }, LAST),
      "not-a-text",
      "grades[0].label",
    ],
    [
      "an unknown figure",
      withGrades(
        { verdict: "on-track", label: "○", when: [{ ...condition, figure: "rate" }] },
        LAST,
      ),
      "not-a-choice",
      "grades[0].when[0].figure",
    ],
    [
      "an unknown aim",
      withGrades({ verdict: "on-track", label: "○", when: [{ ...condition, of: "next" }] }, LAST),
      "not-a-choice",
      "grades[0].when[0].of",
    ],
    [
      "an aim for a change",
      withGrades(
        { verdict: "on-track", label: "○", when: [{ figure: "change", of: "final", from: 0 }] },
        LAST,
      ),
      "unknown-entry",
      "grades[0].when[0].of",
    ],
    [
      "no threshold",
      withGrades(
        { verdict: "on-track", label: "○", when: [{ figure: "pace", of: "expected" }] },
        LAST,
      ),
      "threshold-missing",
      "grades[0].when[0]",
    ],
    [
      "two thresholds",
      withGrades({ verdict: "on-track", label: "○", when: [{ ...condition, above: 1 }] }, LAST),
      "threshold-missing",
      "grades[0].when[0]",
    ],
    [
      "a threshold that is no number",
      withGrades({ verdict: "on-track", label: "○", when: [{ ...condition, from: "90%" }] }, LAST),
      "not-a-number",
      "grades[0].when[0].from",
    ],
    [
      "a better verdict after a worse one",
      withGrades(
        { verdict: "slightly-behind", label: "△", when: [condition] },
        { verdict: "on-track", label: "○", when: [{ ...condition, from: 0.5 }] },
        LAST,
      ),
      "grades-out-of-order",
      "grades[1]",
    ],
    [
      "a higher threshold after a lower one",
      withGrades(
        { verdict: "on-track", label: "○", when: [{ ...condition, from: 0.5 }] },
        { verdict: "slightly-behind", label: "△", when: [{ ...condition, from: 0.8 }] },
        LAST,
      ),
      "grades-out-of-order",
      "grades[1]",
    ],
    [
      "more points for a worse class",
      withGrades(
        { verdict: "on-track", label: "○", when: [condition], points: 1 },
        { ...LAST, points: 2 },
      ),
      "grades-out-of-order",
      "grades[1]",
    ],
    ["an unknown path", { id: "ours", path: { shape: "curved" } }, "not-a-choice", "path.shape"],
    [
      "shares that go back",
      { id: "ours", path: { shape: "custom", shares: [0.5, 0.4] } },
      "shares-out-of-order",
      "path.shares",
    ],
    [
      "shares in per cent",
      { id: "ours", path: { shape: "custom", shares: [20, 40] } },
      "shares-out-of-order",
      "path.shares",
    ],
    ["unknown parts", { id: "ours", parts: "all" }, "not-a-choice", "parts"],
    [
      "two tolerances at once",
      { id: "ours", surveyTolerance: { points: 3, sampleSize: 1000 } },
      "not-a-choice",
      "surveyTolerance",
    ],
    [
      "a negative tolerance",
      { id: "ours", surveyTolerance: { points: -3 } },
      "not-a-number",
      "surveyTolerance.points",
    ],
    ["an unknown roll-up", { id: "ours", rollUp: { by: "sum" } }, "not-a-choice", "rollUp.by"],
    [
      "a cap for counts",
      { id: "ours", rollUp: { by: "counts", cap: 1 } },
      "unknown-entry",
      "rollUp.cap",
    ],
    [
      "bands out of order",
      {
        id: "ours",
        rollUp: {
          by: "mean",
          of: "points",
          bands: [
            { from: 1, verdict: "behind", label: "1" },
            { from: 2, verdict: "on-track", label: "2" },
          ],
        },
      },
      "bands-out-of-order",
      "rollUp.bands[1]",
    ],
    [
      "a negative weight",
      { id: "ours", rollUp: { by: "mean", of: "points", weights: { 重点: -1 }, bands: [] } },
      "not-a-number",
      "rollUp.weights.重点",
    ],
    [
      "a word for a verdict that has classes",
      { id: "ours", otherLabels: { behind: "×" } },
      "unknown-entry",
      "otherLabels.behind",
    ],
  ])("%s: the error says which entry, and what to do", (_, input, code, place) => {
    const error = errorOf(() => parsePreset(input));
    expect([error.code, error.place]).toEqual([code, place]);
    for (const locale of LOCALES) {
      const sentence = describePresetError(error, locale);
      // The whole preset has no place of its own.
      expect(sentence).toContain(place === "preset" ? "" : place);
      expect(sentence).toMatch(locale === "ja" ? /。$/ : /\.$/);
    }
  });
});

function errorOf(parse: () => unknown): PresetError {
  try {
    parse();
  } catch (error) {
    if (error instanceof PresetError) return error;
  }
  throw new Error("a PresetError expected");
}

test("classes of any conditions, ordered by verdict, never call a better actual worse", () => {
  const threshold = fc.double({ min: -1, max: 2, noNaN: true }).map((from) => ({ from }));
  const asked = fc.oneof(
    fc.record({
      figure: fc.constantFrom("attainment", "progress", "pace", "deviation"),
      of: fc.constantFrom("final", "year", "expected", "in-force", "share-of-target"),
    }),
    fc.record({
      figure: fc.constant("change"),
      since: fc.constantFrom("baseline", "last-year"),
    }),
  );
  const conditions = fc.array(
    fc.tuple(asked, threshold).map(([figure, from]) => ({ ...figure, ...from })),
    { minLength: 1, maxLength: 3 },
  );
  const figure = fc.integer({ min: 0, max: 300 });
  const wanted = fc.constantFrom("", "以上", "以下");
  fc.assert(
    fc.property(
      fc.tuple(conditions, conditions, conditions),
      fc.tuple(figure, figure, figure),
      fc.tuple(figure, figure),
      wanted,
      (whens, [baseline, target, lastYear], actuals, comparator) => {
        const grades = [
          ...whens.map((when, place) => ({ verdict: VERDICTS[place], label: "区分", when })),
          { verdict: "behind", label: "区分" },
        ];
        // Orders of thresholds that parsePreset refuses are none that people can use.
        const own = parsedOrNull({ id: "own", grades });
        fc.pre(own !== null);
        const judgements = [Math.min(...actuals), Math.max(...actuals)].map((actual) =>
          judge(
            anIndicator({
              name: "取組",
              baseline: [2018, `${baseline}件`],
              targets: [[2022, `${target}件${comparator}`]],
              actuals: [
                [2019, `${lastYear}件`],
                [2020, `${actual}件`],
              ],
            }),
            { preset: "own", presets: own ? [own] : [] },
          ),
        );
        const [low = -1, high = -1] = judgements.map(({ verdict }) =>
          [...VERDICTS, "behind"].findIndex((each) => each === verdict),
        );
        const better = judgements[0]?.direction?.better;
        fc.pre(low !== -1 && high !== -1 && better !== undefined);
        expect(better === "higher" ? low - high : high - low).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 300 },
  );
});

const VERDICTS = ["achieved", "on-track", "slightly-behind"] as const;

function parsedOrNull(input: unknown) {
  try {
    return parsePreset(input);
  } catch (error) {
    if (error instanceof PresetError) return null;
    throw error;
  }
}
