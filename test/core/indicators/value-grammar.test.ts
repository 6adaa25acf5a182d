import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseUnit, parseValue } from "../../../src/core/indicators";
import { inRepository } from "../../support/paths";
import { annakaValues } from "./values/annaka-values";
import { ebetsuValues } from "./values/ebetsu-values";
import { figureValues, unclearTexts, wordValues } from "./values/further-values";
import { sekiValues } from "./values/seki-values";
import { meaningOfCase } from "./values/value-case";

const meaningOf = (text: string, column: string | null) =>
  parseValue(text, column === null ? null : parseUnit(column));

describe.each([
  ["the sample of Seki", sekiValues],
  ["the sample of Ebetsu", ebetsuValues],
  ["the sample of Annaka", annakaValues],
  ["other forms, figures", figureValues],
  ["other forms, words", wordValues],
])("as in %s", (_where, cases) => {
  const named = cases.map((known) => ({
    text: known[0],
    column: known[1],
    kind: known[2],
    meaning: meaningOfCase(known),
  }));
  test.each(named)("$text in a column of $column is of kind $kind", (value) => {
    expect(meaningOf(value.text, value.column)).toEqual(value.meaning);
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

test.each(unclearTexts)("%j is kept as text rather than guessed", (text) => {
  expect(parseValue(text)).toEqual({ kind: "text", measures: [] });
});

const count = fc.integer({ min: 0, max: 999_999_999_999 });
const unit = fc.constantFrom("人", "件", "回", "か所", "世帯", "㎡", "km", "ポイント");

test("thousands separators do not change a number", () => {
  fc.assert(
    fc.property(count, unit, (number, unitWord) => {
      const separated = number.toLocaleString("en-US");
      expect(parseValue(`${separated}${unitWord}`)).toEqual(parseValue(`${number}${unitWord}`));
      expect(parseValue(separated).measures[0]?.number).toBe(number);
    }),
  );
});

const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test("full-width figures mean the same", () => {
  fc.assert(
    fc.property(
      count,
      fc.constantFrom("人", "%", "千円", "件以上", "人/年"),
      (number, unitWord) => {
        const text = `${number.toLocaleString("en-US")}${unitWord}`;
        expect(parseValue(toFullWidth(text))).toEqual(parseValue(text));
      },
    ),
  );
});

test("a figure in thousands of yen counts in yen, whether its cell or its column says so", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (thousands) => {
      const inCell = parseValue(`${thousands}千円`);
      expect(inCell.measures).toMatchObject([{ number: thousands * 1000, unit: "円" }]);
      expect(parseValue(String(thousands), parseUnit("千円"))).toEqual(inCell);
    }),
  );
});

test("blanks around a text change nothing", () => {
  const blanks = fc.string({ unit: fc.constantFrom(" ", "　", "\n", "\t"), maxLength: 4 });
  const texts = [...sekiValues, ...annakaValues, ...figureValues].map(([text]) => text);
  fc.assert(
    fc.property(fc.constantFrom(...texts), blanks, blanks, (text, before, after) => {
      expect(parseValue(`${before}${text}${after}`)).toEqual(parseValue(text));
    }),
  );
});

test("figures are not read where something unknown hangs on one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...figureValues),
      fc.integer({ min: 2, max: 9 }),
      ([text], digit) => {
        expect(parseValue(`${text}*${digit}`).measures).toEqual([]);
      },
    ),
  );
});

test("any text at all is understood or kept as text, never refused", () => {
  const characters = fc.constantFrom(
    ..."0123456789,.%（）()・、千万億円人件約計年月R令和→-△以上増 \n",
  );
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
      const { kind, measures } = parseValue(text);
      expect(measures.length > 0).toBe(["number", "percent", "score"].includes(kind));
      expect(measures.every(({ number }) => Number.isFinite(number))).toBe(true);
    }),
  );
});

test("a very long text takes no longer than its length deserves", () => {
  for (const piece of ["約", "1万", "年1", "(", "R3.", "1,000", "1人1日", "一"]) {
    expect(parseValue(piece.repeat(4000)).kind).toBe("text");
  }
});

test("prose is kept as text, however many figures it names", () => {
  const prose = "10人が参加した。".repeat(100);
  expect(parseValue(prose)).toEqual({ kind: "text", measures: [] });
});
