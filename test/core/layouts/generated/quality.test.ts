import { generateWorkbook } from "../../../layout-generator/generate";
import { scoreWorkbook } from "../../../layout-generator/scoring/score-workbook";
import { sumScores } from "../../../layout-generator/scoring/sums";

test.each([
  ["seen", 120, 5000],
  ["opened", 190, 5000],
  ["opened", 190, 20_000],
] as const)(
  "of the values of generated workbooks (%s, %i from %i), 97%% are right and 99%% of the others announced",
  (variant, count, firstSeed) => {
    const scores = Array.from({ length: count }, (_, index) =>
      scoreWorkbook(generateWorkbook(variant, firstSeed + index)),
    );
    const { rightShare, announcedShare } = sumScores(scores);
    expect(rightShare).toBeGreaterThanOrEqual(0.97);
    expect(announcedShare ?? 1).toBeGreaterThanOrEqual(0.99);
  },
);
