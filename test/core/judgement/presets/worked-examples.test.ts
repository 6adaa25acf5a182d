import { PRESETS, type Verdict } from "../../../../src/core";
import { anIndicator, type IndicatorText } from "../../../support/indicator-builder";
import { judge } from "../../../support/judge";

type Example = readonly [arithmetic: string, given: IndicatorText, label: string, verdict: Verdict];

const NAME = "取組";
/** A target of the year itself. */
const yearly = (target: string, actual: string, more: IndicatorText = {}): IndicatorText => ({
  name: NAME,
  targets: [
    [2020, target],
    [2023, target.replace(/[\d,.]+/, "999,999")],
  ],
  actuals: [[2020, actual]],
  ...more,
});
/** From 0 in FY2018 to 100 in FY2022: FY2020 expects 50. */
const fromNothing = (actual: string): IndicatorText => ({
  name: NAME,
  baseline: [2018, "0件"],
  targets: [[2022, "100件"]],
  actuals: [[2020, actual]],
});
/** From 50 in FY2018 to 100 in FY2022: FY2020 expects 75. */
const fromFifty = (actual: string, lastYear?: string): IndicatorText => ({
  name: NAME,
  baseline: [2018, "50件"],
  targets: [[2022, "100件"]],
  actuals:
    lastYear === undefined
      ? [[2020, actual]]
      : [
          [2019, lastYear],
          [2020, actual],
        ],
});
/** From 80 minutes in FY2018 to 20 in FY2022 (the manual's waiting times): FY2020 expects 50. */
const waiting = (actual: string): IndicatorText => ({
  name: "来庁者の待ち時間",
  baseline: [2018, "80分"],
  targets: [[2022, "20分"]],
  actuals: [[2020, actual]],
});

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  pace: [
    ["45 / 50 = 0.9", fromNothing("45件"), "順調", "on-track"],
    ["44.9 / 50 = 0.898", fromNothing("44.9件"), "やや遅れている", "slightly-behind"],
    ["30 / 50 = 0.6", fromNothing("30件"), "やや遅れている", "slightly-behind"],
    ["29.9 / 50 = 0.598", fromNothing("29.9件"), "遅れている", "behind"],
    ["100 is the final target", fromNothing("100件"), "達成", "achieved"],
    ["(80 − 53) / (80 − 50) = 0.9", waiting("53分"), "順調", "on-track"],
    ["(80 − 54) / 30 = 0.867", waiting("54分"), "やや遅れている", "slightly-behind"],
  ],
  attainment: [
    [
      "105 / 110 = 0.9545",
      { ...fromFifty("105件"), targets: [[2020, "110件"]] },
      "順調",
      "on-track",
    ],
    ["90 / 100 = 0.9 of the year's own target", yearly("100件", "90件"), "順調", "on-track"],
    ["89 / 100 = 0.89", yearly("100件", "89件"), "やや遅れている", "slightly-behind"],
    ["59 / 100 = 0.59 of the final target", fromFifty("59件"), "遅れている", "behind"],
    ["reversed: 20 / 25 = 0.8", waiting("25分"), "やや遅れている", "slightly-behind"],
    ["none left is met", waiting("0分"), "達成", "achieved"],
    [
      "of a target of none, what is gone: (20 − 2) / 20 = 0.9",
      {
        name: "未収金",
        baseline: [2018, "20件"],
        targets: [[2022, "0件"]],
        actuals: [[2020, "2件"]],
      },
      "順調",
      "on-track",
    ],
    ["the year's target met, the final one not", yearly("100件", "100件"), "順調", "on-track"],
  ],
  progress: [
    [
      "105 of 110 from 100: 5 / 10 = 0.5",
      {
        name: NAME,
        baseline: [2018, "100件"],
        targets: [[2020, "110件"]],
        actuals: [[2020, "105件"]],
      },
      "遅れている",
      "behind",
    ],
    ["(95 − 50) / 50 = 0.9", fromFifty("95件"), "順調", "on-track"],
    ["(80 − 50) / 50 = 0.6", fromFifty("80件"), "やや遅れている", "slightly-behind"],
    ["(80 − 26) / 60 = 0.9", waiting("26分"), "順調", "on-track"],
    [
      "of a target that is the baseline, attainment: 95 / 100",
      {
        name: NAME,
        baseline: [2018, "100件"],
        targets: [[2022, "100件"]],
        actuals: [[2020, "95件"]],
      },
      "順調",
      "on-track",
    ],
    [
      "a baseline beyond a target of 以上 leaves no way: 70 / 75 = 0.933",
      {
        name: NAME,
        baseline: [2018, "80件"],
        targets: [[2022, "75件以上"]],
        actuals: [[2020, "70件"]],
      },
      "順調",
      "on-track",
    ],
    [
      "without a baseline nothing can be said",
      { name: NAME, targets: [[2022, "100件"]], actuals: [[2020, "70件"]] },
      "判定なし",
      "not-judged",
    ],
  ],
  seki: [
    ["45 / 50 = 0.9", fromNothing("45件"), "順調", "on-track"],
    ["30 / 50 = 0.6", fromNothing("30件"), "やや遅れている", "slightly-behind"],
    ["29 / 50 = 0.58", fromNothing("29件"), "遅れている", "behind"],
    ["the final target", fromNothing("100件"), "達成", "achieved"],
  ],
  fuchu: [
    ["45 / 50 = 0.9: 3 points", fromNothing("45件"), "目標達成に向けて順調", "on-track"],
    [
      "30 / 50 = 0.6: 2 points",
      fromNothing("30件"),
      "やや遅れているが、概ね順調",
      "slightly-behind",
    ],
    ["29 / 50 = 0.58: 1 point", fromNothing("29件"), "遅れが生じている", "behind"],
    [
      "a score without a target is the class of that score",
      { name: NAME, actuals: [[2020, "2：やや遅れているが、概ね順調"]] },
      "やや遅れているが、概ね順調",
      "slightly-behind",
    ],
  ],
  annaka: [
    ["100 of the year's 100", yearly("100件", "100件"), "計画どおり", "on-track"],
    ["99 of the year's 100", yearly("100件", "99件"), "計画に届いていない", "behind"],
    [
      "between two years' figures the last one is in force: 65 of 60, not of the 70 in between",
      {
        name: NAME,
        targets: [
          [2019, "60件"],
          [2021, "80件"],
        ],
        actuals: [[2020, "65件"]],
      },
      "計画どおり",
      "on-track",
    ],
    [
      "検討 where 実施 was planned",
      { name: NAME, targets: [[2020, "実施"]], actuals: [[2020, "検討"]] },
      "計画に届いていない",
      "behind",
    ],
    [
      "実施 as planned",
      { name: NAME, targets: [[2020, "実施"]], actuals: [[2020, "実施"]] },
      "計画どおり",
      "on-track",
    ],
    [
      "18.2 days where 18 were planned",
      {
        name: "回答発送まで",
        baseline: [2019, "平均19.1日"],
        targets: [
          [2020, "平均18日"],
          [2024, "平均18日"],
        ],
        actuals: [[2020, "平均18.2日"]],
      },
      "計画に届いていない",
      "behind",
    ],
  ],
  ebetsu: [
    ["100 of the year's 100", yearly("100件", "100件"), "目標達成", "on-track"],
    ["99 of the year's 100", yearly("100件", "99件"), "目標未達", "behind"],
    ["nothing is due before FY2022", fromFifty("60件"), "期限前", "not-due"],
    ["unless it is met already", fromFifty("100件"), "目標達成", "achieved"],
    [
      "86.0% of a target of 100% that holds from now on",
      {
        name: NAME,
        baseline: [2017, "66.7%"],
        targets: [
          [2019, "100%"],
          [2020, "→"],
          [2023, "→"],
        ],
        actuals: [[2020, "86.0%"]],
      },
      "目標未達",
      "behind",
    ],
  ],
  tama: [
    [
      "the first of five years asks for 20 %: 100 × 1/5 = 20; 20 / 20 = 1",
      {
        name: NAME,
        baseline: [2019, "0件"],
        targets: [[2024, "100件"]],
        actuals: [[2020, "20件"]],
      },
      "着実に進んでいる",
      "on-track",
    ],
    [
      "12 / 20 = 0.6",
      {
        name: NAME,
        baseline: [2019, "0件"],
        targets: [[2024, "100件"]],
        actuals: [[2020, "12件"]],
      },
      "概ね進んでいる",
      "slightly-behind",
    ],
    [
      "11.9 / 20 = 0.595",
      {
        name: NAME,
        baseline: [2019, "0件"],
        targets: [[2024, "100件"]],
        actuals: [[2020, "11.9件"]],
      },
      "改善や工夫が必要",
      "behind",
    ],
    [
      "the second year, counted from the plan's first where the baseline has no year: 100 × 2/5 = 40",
      {
        name: NAME,
        targets: [
          [2019, ""],
          [2023, "100件"],
        ],
        actuals: [
          [2019, "15件"],
          [2020, "39件"],
        ],
      },
      "概ね進んでいる",
      "slightly-behind",
    ],
    [
      "where less is better the way counts: 80 − 60 × 2/4 = 50; (80 − 50) / 30 = 1",
      waiting("50分"),
      "着実に進んでいる",
      "on-track",
    ],
    ["(80 − 62) / 30 = 0.6", waiting("62分"), "概ね進んでいる", "slightly-behind"],
  ],
  nagayo: [
    ["101 is beyond the target of 100", fromFifty("101件"), "S", "achieved"],
    ["100 is not beyond it, but beyond the baseline", fromFifty("100件"), "A", "achieved"],
    ["51 is beyond the baseline of 50", fromFifty("51件"), "A", "on-track"],
    ["50 is level", fromFifty("50件"), "B", "slightly-behind"],
    ["45 = 50 × 0.9", fromFifty("45件"), "B", "slightly-behind"],
    ["44.9 is 10.2 % below", fromFifty("44.9件"), "C", "behind"],
    ["79 minutes is better than 80", waiting("79分"), "A", "on-track"],
    ["88 = 80 × 1.1", waiting("88分"), "B", "slightly-behind"],
    ["88.1 is 10.1 % worse", waiting("88.1分"), "C", "behind"],
    ["not known", { ...fromFifty(""), actuals: [[2020, ""]] }, "－", "not-reported"],
    [
      "a target that is the baseline, kept",
      {
        name: NAME,
        baseline: [2018, "10人"],
        targets: [[2022, "10人"]],
        actuals: [[2020, "10人"]],
      },
      "B",
      "achieved",
    ],
  ],
  fukuoka: [
    ["75 of the 75 expected", fromFifty("75件"), "a", "on-track"],
    ["74.9 lags: 24.9 / 25 = 0.996", fromFifty("74.9件"), "b", "slightly-behind"],
    ["74 lags, and is more than 50", fromFifty("74件"), "b", "slightly-behind"],
    ["50 is level", fromFifty("50件"), "b", "slightly-behind"],
    ["49 is worse", fromFifty("49件"), "c", "behind"],
    [
      "33.0% → 30.1%: −2.9 points of a survey are level",
      {
        name: "理解があると感じている人の割合",
        baseline: [2016, "33.0%"],
        targets: [[2023, "50.0%"]],
        actuals: [[2020, "30.1%"]],
      },
      "b",
      "slightly-behind",
    ],
    [
      "33.0% → 30.0%: −3.0 points are not less than 3",
      {
        name: "理解があると感じている人の割合",
        baseline: [2016, "33.0%"],
        targets: [[2023, "50.0%"]],
        actuals: [[2020, "30.0%"]],
      },
      "c",
      "behind",
    ],
    [
      "−2.9 points of a rate that is no survey's are worse",
      {
        name: "特定健診受診率",
        baseline: [2016, "33.0%"],
        targets: [[2023, "50.0%"]],
        actuals: [[2020, "30.1%"]],
      },
      "c",
      "behind",
    ],
  ],
  sano: [
    ["100 / 100", yearly("100件", "100件"), "7点", "on-track"],
    ["99.9 / 100", yearly("100件", "99.9件"), "6点", "on-track"],
    ["90 / 100", yearly("100件", "90件"), "6点", "on-track"],
    ["80 / 100", yearly("100件", "80件"), "5点", "slightly-behind"],
    ["79.9 / 100", yearly("100件", "79.9件"), "4点", "slightly-behind"],
    ["70 / 100", yearly("100件", "70件"), "4点", "slightly-behind"],
    ["60 / 100", yearly("100件", "60件"), "3点", "behind"],
    ["50 / 100", yearly("100件", "50件"), "2点", "behind"],
    ["49.9 / 100", yearly("100件", "49.9件"), "1点", "behind"],
  ],
  "osaka-annual": [
    // As published for FY2013 to FY2015 (jsheet2015-5).
    ["94.5 / 95 = 99.5 %", yearly("95%", "94.5%", { targets: [[2020, "95%"]] }), "B", "on-track"],
    ["5,424 / 5,300 = 102.3 %", yearly("5,300人", "5,424人"), "B", "on-track"],
    ["6,568 / 5,300 = 123.9 %", yearly("5,300人", "6,568人"), "A", "on-track"],
    ["6,254 / 5,300 = 118.0 %", yearly("5,300人", "6,254人"), "A", "on-track"],
    ["4 / 3 = 133.3 %", yearly("3件", "4件", { targets: [[2020, "3件"]] }), "A", "achieved"],
    ["62,879 / 67,000 = 93.9 %", yearly("67,000冊", "62,879冊"), "B", "on-track"],
    ["79.9 / 100", yearly("100件", "79.9件"), "C", "slightly-behind"],
    ["50 / 100", yearly("100件", "50件"), "C", "slightly-behind"],
    ["49.9 / 100", yearly("100件", "49.9件"), "D", "behind"],
  ],
  "osaka-final": [
    // As published for FY2013 to FY2015 (30,000 in the final year, 30,140 in the year before).
    ["30,949 / 30,000 = 103.2 %, up from 30,140", toFinal("30,949冊", 2021), "B", "achieved"],
    ["32,944 / 30,000 = 109.8 %, up from 30,140", toFinal("32,944冊", 2021), "B", "achieved"],
    ["in the final year 35,717 / 30,000 = 119.1 %", toFinal("35,717冊", 2020), "A", "achieved"],
    ["33,000 / 30,000 = 110 % ahead of time", toFinal("33,000冊", 2021), "A", "achieved"],
    ["61 after 60", fromFifty("61件", "60件"), "B", "on-track"],
    ["60 after 60", fromFifty("60件", "60件"), "C", "slightly-behind"],
    ["57 after 60: −5 %", fromFifty("57件", "60件"), "C", "slightly-behind"],
    ["56 after 60: −6.7 %", fromFifty("56件", "60件"), "D", "behind"],
    [
      "57 after a baseline of 60 in the year before: −5 %",
      {
        name: NAME,
        baseline: [2019, "60件"],
        targets: [[2022, "100件"]],
        actuals: [[2020, "57件"]],
      },
      "C",
      "slightly-behind",
    ],
    [
      "in the final year the target counts, not the year before: 90 / 100 after 95",
      {
        name: NAME,
        targets: [[2020, "100件"]],
        actuals: [
          [2019, "95件"],
          [2020, "90件"],
        ],
      },
      "B",
      "on-track",
    ],
    ["nothing to compare with", fromFifty("60件"), "判定なし", "not-judged"],
  ],
  havering: [
    // Residual waste, smaller is better: target 494 kg, actual 512 kg (Annual Corporate Performance Report 2014/15).
    ["512 / 494 − 1 = 3.6 % off", waste("512kg"), "Green", "on-track"],
    ["494 × 1.1 = 543.4 kg", waste("543.4kg"), "Green", "on-track"],
    ["544 kg is 10.1 % off, last year 550", waste("544kg", "550kg"), "Amber", "slightly-behind"],
    ["544 kg, maintained", waste("544kg", "544kg"), "Amber", "slightly-behind"],
    ["544 kg, last year 540", waste("544kg", "540kg"), "Red", "behind"],
    ["544 kg, last year unknown", waste("544kg"), "判定なし", "not-judged"],
    ["90 of 100", yearly("100件", "90件"), "Green", "on-track"],
  ],
  servicenow: [
    // The documentation's own example: $0 to $1,000,000, $700,000 so far.
    ["700,000 / 1,000,000 = 70 %", dollars("700,000ドル"), "Red", "behind"],
    ["75 %", dollars("750,000ドル"), "Yellow", "slightly-behind"],
    ["89 %", dollars("890,000ドル"), "Yellow", "slightly-behind"],
    ["90 %", dollars("900,000ドル"), "Green", "on-track"],
    ["100 %", dollars("1,000,000ドル"), "Green", "achieved"],
    ["minimise: (80 − 26) / 60 = 90 %", waiting("26分"), "Green", "on-track"],
    ["minimise: (80 − 35) / 60 = 75 %", waiting("35分"), "Yellow", "slightly-behind"],
  ],
  cascade: [
    ["50 / 55 = 90.9 %", expecting(55, "50件"), "Behind", "slightly-behind"],
    ["15 / 22 = 68.2 %", expecting(22, "15件"), "At Risk", "behind"],
    ["99 / 100 = 99 %", expecting(100, "99件"), "On Track", "on-track"],
    ["95 / 100", expecting(100, "95件"), "On Track", "on-track"],
    ["85 / 100", expecting(100, "85件"), "Behind", "slightly-behind"],
    ["the final target", fromNothing("100件"), "Achieved", "achieved"],
    ["beyond it", fromNothing("120件"), "Exceeded", "achieved"],
    ["80 → 20, 50 expected: (80 − 51.5) / 30 = 95 %", waiting("51.5分"), "On Track", "on-track"],
    [
      "not tracked without a target",
      { name: NAME, actuals: [[2020, "5件"]] },
      "Not Tracked",
      "not-judged",
    ],
  ],
  clearpoint: [
    ["100 of 100", yearly("100件", "100件"), "Above Target", "on-track"],
    ["90 = 100 × 0.9", yearly("100件", "90件"), "Caution", "slightly-behind"],
    ["89.9 of 100", yearly("100件", "89.9件"), "Below Plan", "behind"],
    ["reversed: 50 / 55 = 0.909", waiting("55分"), "Caution", "slightly-behind"],
    [
      "no information",
      { ...fromFifty(""), actuals: [[2020, ""]] },
      "No Information",
      "not-reported",
    ],
  ],
};

function toFinal(actual: string, finalYear: number): IndicatorText {
  return {
    name: NAME,
    baseline: [2019, "30,140冊"],
    targets: [[finalYear, "30,000冊以上"]],
    actuals: [[2020, actual]],
  };
}

function waste(actual: string, lastYear?: string): IndicatorText {
  return {
    name: "1世帯当たりのごみ排出量",
    targets: [
      [2020, "494kg以下"],
      [2023, "400kg以下"],
    ],
    actuals:
      lastYear === undefined
        ? [[2020, actual]]
        : [
            [2019, lastYear],
            [2020, actual],
          ],
  };
}

function dollars(actual: string): IndicatorText {
  return {
    name: "収入",
    baseline: [2018, "0ドル"],
    targets: [[2020, "1,000,000ドル"]],
    actuals: [[2020, actual]],
  };
}

/** From 0 towards 1,000, of which so much is expected in FY2020. */
function expecting(expected: number, actual: string): IndicatorText {
  return {
    name: NAME,
    baseline: [2018, "0件"],
    targets: [
      [2020, `${expected}件`],
      [2023, "1,000件"],
    ],
    actuals: [[2020, actual]],
  };
}

test("every preset has worked examples", () => {
  expect(Object.keys(EXAMPLES)).toEqual(PRESETS.map(({ id }) => id));
});

describe.each(Object.entries(EXAMPLES))("%s", (preset, examples) => {
  test.each(examples)("%s", (_, given, label, verdict) => {
    expect(judge(anIndicator(given), { preset })).toMatchObject({ label, verdict });
  });
});

test("English has a word for every class", () => {
  for (const { id, grades } of PRESETS) {
    for (const { label } of grades) {
      expect(`${id}: ${label.en}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(label.ja).not.toBe("");
    }
  }
});
