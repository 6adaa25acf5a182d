import { scoreWorkbook } from "../../../layout-generator/scoring/score-workbook";
import { sumScores } from "../../../layout-generator/scoring/sums";
import { withUnknownWord } from "./unknown-words";
import { VARIANTS_HELD_TO } from "./variants-held-to";

const COUNT = 46;
const LABELS = [
  "indicator",
  "initiative",
  "department",
  "baseline",
  "target",
  "actual",
  "final-target",
  "rating",
  "rate",
] as const;

test("where nobody knows the word of a label, what is not read right is announced", () => {
  const scores = VARIANTS_HELD_TO.flatMap((variant) =>
    LABELS.flatMap((name) =>
      Array.from({ length: COUNT }, (_, seed) =>
        scoreWorkbook(withUnknownWord(variant, seed, name)),
      ),
    ),
  );
  const { missing, announcedShare } = sumScores(scores);
  expect(missing).toBeGreaterThan(0);
  expect(announcedShare).toBeGreaterThanOrEqual(0.99);
});
