import { generateWorkbook } from "../../../layout-generator/generate";
import { scoreWorkbook } from "../../../layout-generator/scoring/score-workbook";
import { sumScores } from "../../../layout-generator/scoring/sums";

const FIRST_SEED = 5000;

test.each([
  ["seen", 120],
  ["held-out", 190],
] as const)(
  "of the values of generated workbooks (%s), 97%% are right and 99%% of the others announced",
  (variant, count) => {
    const scores = Array.from({ length: count }, (_, index) =>
      scoreWorkbook(generateWorkbook(variant, FIRST_SEED + index)),
    );
    const { rightShare, announcedShare } = sumScores(scores);
    expect(rightShare).toBeGreaterThanOrEqual(0.97);
    expect(announcedShare ?? 1).toBeGreaterThanOrEqual(0.99);
  },
);
