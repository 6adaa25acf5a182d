import { readFileSync } from "node:fs";
import {
  parsePreset,
  PRESETS,
  readWorkbook,
  rollUp,
  type Preset,
  type Verdict,
} from "../../../src/core";
import { parseValue } from "../../../src/core/indicators";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { anIndicator, aReading, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { samplePath } from "../../support/paths";

const presetOf = (id: string): Preset => {
  const preset = PRESETS.find((each) => each.id === id);
  if (!preset) throw new Error(`${id}: no such preset`);
  return preset;
};

type Item = {
  readonly key: string;
  readonly verdict: Verdict;
  readonly label: string;
  readonly score: number | null;
  readonly department: string;
};

const item = (verdict: Verdict, score: number | null = null, given: Partial<Item> = {}): Item => ({
  key: "指標",
  verdict,
  label: verdict,
  score,
  department: "秘書課",
  ...given,
});

const all = (items: readonly Item[], preset: Preset) =>
  rollUp(items, preset, () => "計画", "ja")[0];

describe("a roll-up", () => {
  test("counts by group, in the order in which groups occur", () => {
    const items = [
      item("behind", null, { department: "税務課" }),
      item("on-track"),
      item("behind", null, { department: "税務課" }),
      item("not-reported"),
    ];
    const rolledUp = rollUp(items, presetOf("pace"), ({ department }) => department, "ja");
    expect(rolledUp.map(({ group, judged }) => [group, judged])).toEqual([
      ["税務課", 2],
      ["秘書課", 1],
    ]);
    expect(rolledUp[0]).toMatchObject({
      counts: { behind: 2, "on-track": 0 },
      verdict: null,
      label: null,
    });
    expect(rolledUp[1]?.labels).toEqual([
      { label: "on-track", count: 1 },
      { label: "not-reported", count: 1 },
    ]);
  });

  test.each<[string, Verdict[], Verdict | null, string | null]>([
    ["Green and Red", ["on-track", "behind", "achieved"], "behind", "Red"],
    ["Green and Yellow", ["on-track", "slightly-behind"], "slightly-behind", "Yellow"],
    ["all achieved", ["achieved", "achieved"], "achieved", "Green"],
    ["what is not reported is not late", ["on-track", "not-reported"], "on-track", "Green"],
    ["nothing judged", ["not-due", "not-reported", "not-judged"], null, null],
  ])("of ServiceNow is as bad as the worst: %s", (_, verdicts, verdict, label) => {
    const items = verdicts.map((each) => item(each));
    expect(all(items, presetOf("servicenow"))).toMatchObject({ verdict, label });
  });

  test.each([
    ["(2 + 3 + 2) / 3 = 2.333", [2, 3, 2], 2.33333333333, "やや遅れているが、概ね順調"],
    ["(1 + 1) / 2 = 1", [1, 1], 1, "遅れが生じている"],
    ["(3 + 2) / 2 = 2.5, nearest to 3", [3, 2], 2.5, "目標達成に向けて順調"],
  ])("of Fuchu is the mean of the scores: %s", (_, scores, mean, label) => {
    const items = scores.map((score) => item("on-track", score));
    expect(all(items, presetOf("fuchu"))).toMatchObject({ mean, label });
  });

  test("of Cascade caps each at 100 %: (0.90 + 0.99 + 1.00 + 0.68) / 4 = 0.8925", () => {
    const items = [0.9, 0.99, 1.2, 0.68].map((score) => item("on-track", score));
    expect(all(items, presetOf("cascade"))).toMatchObject({
      mean: 0.8925,
      verdict: "slightly-behind",
      label: "Behind",
    });
  });

  test("of Cascade counts what fell below its baseline as nothing: (0 + 1) / 2", () => {
    const items = [-7, 1].map((score) => item("on-track", score));
    expect(all(items, presetOf("cascade"))).toMatchObject({ mean: 0.5, label: "At Risk" });
  });

  test("of Sano is the mean attainment in points, without a cap: (1.5 + 0.6) / 2 = 1.05", () => {
    const items = [1.5, 0.6].map((score) => item("on-track", score));
    expect(all(items, presetOf("sano"))).toMatchObject({ mean: 1.05, label: "7点" });
  });

  test.each([
    ["(3 + 3 + 1) / 3 = 2.33", [3, 3, 1], "B 概ね順調"],
    ["(3 + 1 + 1) / 3 = 1.67", [3, 1, 1], "C やや遅れている"],
    ["(1 + 1) / 2", [1, 1], "D 遅れている"],
    ["3", [3], "A 順調"],
  ])("of Fukuoka: %s", (_, scores, label) => {
    expect(
      all(
        scores.map((score) => item("on-track", score)),
        presetOf("fukuoka"),
      )?.label,
    ).toBe(label);
  });

  test("of Ebetsu is the share that met its target: 49 of 57 = 86.0 %", () => {
    const met = Array.from({ length: 49 }, () => item("on-track", null, { label: "目標達成" }));
    const missed = Array.from({ length: 8 }, () => item("behind", null, { label: "目標未達" }));
    const rolledUp = all([...met, ...missed, item("not-due")], presetOf("ebetsu"));
    expect(rolledUp?.shareAchieved).toBeCloseTo(0.8596, 4);
  });

  test("of one's own weighs by key: (1.0 × 3 + 0.6 × 1) / 4 = 0.9", () => {
    const own = parsePreset({
      id: "own",
      rollUp: {
        by: "mean",
        of: { figure: "attainment", of: "year" },
        cap: 1,
        weights: { 重点: 3 },
        bands: [
          { from: 0.9, verdict: "on-track", label: "良" },
          { from: 0, verdict: "behind", label: "不可" },
        ],
      },
    });
    const items = [item("on-track", 1.4, { key: "重点" }), item("on-track", 0.6)];
    expect(all(items, own)).toMatchObject({ mean: 0.9, label: "良" });
  });

  test("what has no score is left out of the mean, and counted", () => {
    const items = [item("on-track", 0.96), item("not-reported"), item("not-due")];
    const rolledUp = all(items, presetOf("cascade"));
    expect(rolledUp).toMatchObject({ mean: 0.96, judged: 1, counts: { "not-reported": 1 } });
  });
});

test.each([
  ["less is wanted: 10 / 8 = 1.25", "8件", 1.25],
  ["10 / 1 would be 10 and counts double", "1件", 2],
  ["none left counts double as well", "0件", 2],
])("reversed attainment in a mean: %s", (_, actual, score) => {
  const indicator = anIndicator({ targets: [[2020, "10件以下"]], actuals: [[2020, actual]] });
  const [judgement] = checkOf([aReading("a.xlsx", indicator)], { preset: "sano" }).judgements;
  expect(judgement?.score).toBe(score);
});

test("the scores of a check are those that its preset counts", () => {
  const figures = (actual: string): IndicatorText => ({
    name: `取組 ${actual}`,
    baseline: [2018, "0件"],
    targets: [[2022, "100件"]],
    actuals: [[2020, actual]],
  });
  const stage: IndicatorText = {
    name: "段階",
    targets: [[2020, "実施"]],
    actuals: [[2020, "実施"]],
  };
  const reading = aReading(
    "a.xlsx",
    ...[figures("50件"), figures("120件"), stage].map(anIndicator),
  );
  const scoresBy = (preset: string) =>
    checkOf([reading], { preset }).judgements.map(({ score }) => score);
  expect(scoresBy("pace")).toEqual([null, null, null]);
  expect(scoresBy("cascade")).toEqual([1, 2.4, null]); // 50 / 50, 120 / 50
  expect(scoresBy("fuchu")).toEqual([3, 3, 3]);
});

test("the Fuchu sample sums up to the means and words that its sheets print", async () => {
  const snapshot = await openXlsxFile(
    "fuchu.xlsx",
    readFileSync(samplePath("fuchu-group1")),
  ).readSnapshot();
  const reading = readWorkbook(snapshot, "ja");
  const { judgements } = checkOf([reading], { preset: "fuchu", asOf: "2021-03-31" });
  const policyOf = new Map(reading.indicators.map(({ key, number }) => [key, number ?? ""]));
  const rolledUp = rollUp(
    judgements,
    presetOf("fuchu"),
    ({ key }) => policyOf.get(key) ?? "",
    "ja",
  );
  expect(rolledUp.map(({ group, mean, label }) => [group, mean?.toFixed(1), label])).toEqual([
    ["5-2", "2.3", "やや遅れているが、概ね順調"],
    ["5-3", "1.0", "遅れが生じている"],
  ]);
  expect(judgements[0]).toMatchObject({
    label: "やや遅れているが、概ね順調",
    cell: "5-2!F8",
    score: 2,
    agrees: null,
    reason:
      "所管課が付けた評価点「2：やや遅れているが、概ね順調」による判定です（目標の数値はありません）。",
  });
});

test.each(["pace", "sano", "fukuoka"])("a department's score is no class of %s", (preset) => {
  const indicator = anIndicator({ status: [2020, "2：やや遅れている"] });
  const scored = {
    ...indicator,
    values: indicator.values.map((value) => ({ ...value, ...parseValue(value.text) })),
  };
  const [judgement] = checkOf([aReading("a.xlsx", scored)], { preset }).judgements;
  expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "no-target" });
});
