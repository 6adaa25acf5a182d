import { compareMethods, DEFAULT_PRESET, parsePreset, PRESETS } from "../../../src/core";
import { anIndicator, aReading } from "../../support/indicator-builder";

const openOffice = anIndicator({
  name: "風通しの良い組織だと思う職員割合",
  baseline: [2017, "70.2%"],
  targets: [[2023, "77.0%"]],
  actuals: [[2020, "68.9%"]],
});
const stage = anIndicator({ name: "段階", targets: [[2020, "実施"]], actuals: [[2020, "実施"]] });
const options = {
  asOf: { year: 2021, month: 3, day: 31 },
  locale: "ja",
  chosen: DEFAULT_PRESET,
} as const;

test("every preset is tried on every indicator, and it says which verdicts would change", () => {
  const comparison = compareMethods([aReading("a.xlsx", openOffice, stage)], options);
  expect(comparison.chosen).toBe("pace");
  expect(comparison.presets.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id));
  const [first, second] = comparison.indicators;
  expect(first).toMatchObject({ file: "a.xlsx", nameCell: "1!A1", chosen: "behind" });
  expect(first?.verdicts).toContainEqual({
    preset: "havering",
    verdict: "on-track",
    label: "Green",
    differs: true,
  });
  expect(first?.verdicts.filter(({ differs }) => !differs).map(({ preset }) => preset)).toEqual([
    "pace",
    "progress",
    "seki",
    "fuchu",
    "servicenow",
    "cascade",
  ]);
  expect(second?.verdicts.every(({ differs }) => !differs)).toBe(true);
});

test("each preset counts its verdicts and how many differ from the chosen one's", () => {
  const { presets } = compareMethods([aReading("a.xlsx", openOffice, stage)], options);
  expect(presets.find(({ id }) => id === "pace")).toMatchObject({
    name: "進み具合",
    counts: { behind: 1, "on-track": 1 },
    differing: 0,
  });
  expect(presets.find(({ id }) => id === "tama")).toMatchObject({
    counts: { behind: 0, "on-track": 2 },
    differing: 1,
  });
});

test("presets of one's own can be tried as well", () => {
  const own = parsePreset({ id: "own", basedOn: "havering" });
  const { presets, indicators } = compareMethods([aReading("a.xlsx", openOffice)], {
    ...options,
    chosen: own,
    presets: [own, DEFAULT_PRESET],
  });
  expect(presets.map(({ id, differing }) => [id, differing])).toEqual([
    ["own", 0],
    ["pace", 1],
  ]);
  expect(indicators[0]?.chosen).toBe("on-track");
});
