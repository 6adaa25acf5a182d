import { readFileSync } from "node:fs";
import { parseUnit, parseValue } from "../../../src/core/indicators";
import { inRepository } from "../../support/paths";
import { absences } from "./values/absences";
import { annakaValues } from "./values/annaka-values";
import { datedFigures, relativeFigures } from "./values/dated-figures";
import { directions } from "./values/directions";
import { ebetsuValues } from "./values/ebetsu-values";
import { fuchuValues } from "./values/fuchu-values";
import { kanjiFigures } from "./values/kanji-figures";
import { datesAndAddresses, namesWithDigits } from "./values/no-figures";
import { plainFigures } from "./values/plain-figures";
import { comparedFigures, countedFigures } from "./values/qualified-figures";
import { sekiValues } from "./values/seki-values";
import { severalMeasures } from "./values/several-measures";
import { ranges, shares } from "./values/shares-and-ranges";
import { brokenFigures, doubtfulFigures, wordsOnly } from "./values/unclear-texts";
import { meaningOfCase } from "./values/value-case";
import { carriedOn, deadlines, scores, stages } from "./values/words";

describe.each([
  ["the sample of Seki", sekiValues],
  ["the sample of Ebetsu", ebetsuValues],
  ["the sample of Annaka", annakaValues],
  ["the sample of Fuchu", fuchuValues],
  ["other forms: plain figures", plainFigures],
  ["other forms: figures in kanji", kanjiFigures],
  ["other forms: shares", shares],
  ["other forms: ranges", ranges],
  ["other forms: bounds and nearness", comparedFigures],
  ["other forms: means, sums, rates, ranks", countedFigures],
  ["other forms: figures of a day or a year", datedFigures],
  ["other forms: figures with a move beside them", relativeFigures],
  ["other forms: several measures", severalMeasures],
  ["other forms: directions", directions],
  ["other forms: stages", stages],
  ["other forms: scores", scores],
  ["other forms: deadlines", deadlines],
  ["other forms: carried on", carriedOn],
  ["other forms: absent", absences],
])("as in %s", (_where, cases) => {
  const named = cases.map((known) => ({
    text: known[0],
    column: known[1],
    kind: known[2],
    meaning: meaningOfCase(known),
  }));
  test.each(named)("$text in a column of $column is of kind $kind", ({ text, column, meaning }) => {
    expect(parseValue(text, column === null ? null : parseUnit(column))).toEqual(meaning);
  });
});

/** Every text below one of the given fields of a data file, wherever it stands. */
function textsOf(input: unknown, fields: ReadonlySet<string>, inField = false): readonly string[] {
  if (typeof input === "string") return inField && input !== "" ? [input] : [];
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    textsOf(value, fields, Array.isArray(input) ? inField : fields.has(key)),
  );
}

test.each([
  ["seki", sekiValues, ["actualR2", "targetR5"]],
  ["ebetsu", ebetsuValues, ["baseline", "targets", "actuals"]],
  ["annaka", annakaValues, ["baseline", "finalTarget", "stages", "figures"]],
])("every value of the sample %s is in its table", (name, cases, fields) => {
  const data: unknown = JSON.parse(
    readFileSync(inRepository("samples", "data", `${name}.json`), "utf8"),
  );
  const known = new Set(cases.map(([text]) => text));
  expect(textsOf(data, new Set(fields)).filter((text) => !known.has(text))).toEqual([]);
});

describe.each([
  ["names, places, groups and orders", namesWithDigits],
  ["dates, times, telephone numbers and addresses", datesAndAddresses],
  ["ill-formed figures", brokenFigures],
  ["figures that may mean more or less than they say", doubtfulFigures],
  ["words", wordsOnly],
])("of %s", (_what, texts) => {
  test.each(texts)("%j is kept as text rather than guessed", (text) => {
    expect(parseValue(text)).toEqual({ kind: "text", measures: [] });
  });
});

test("a fraction in a column that counts things is no share", () => {
  expect(parseValue("1/2", parseUnit("人"))).toEqual({ kind: "text", measures: [] });
});

test("prose is kept as text, however many figures it names", () => {
  const prose = "10人が参加した。".repeat(100);
  expect(parseValue(prose)).toEqual({ kind: "text", measures: [] });
});
