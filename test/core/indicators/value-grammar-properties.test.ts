import fc from "fast-check";
import {
  findFiscalYear,
  parseFiscalYear,
  parseUnit,
  parseValue,
  type ScaledUnit,
} from "../../../src/core/indicators";
import { absences } from "./values/absences";
import { annakaValues } from "./values/annaka-values";
import { datedFigures, relativeFigures } from "./values/dated-figures";
import { directions } from "./values/directions";
import { ebetsuValues } from "./values/ebetsu-values";
import { kanjiFigures } from "./values/kanji-figures";
import { datesAndAddresses, namesWithDigits } from "./values/no-figures";
import { plainFigures } from "./values/plain-figures";
import { comparedFigures, countedFigures } from "./values/qualified-figures";
import { sekiValues } from "./values/seki-values";
import { severalMeasures } from "./values/several-measures";
import { ranges, shares } from "./values/shares-and-ranges";
import { brokenFigures, doubtfulFigures, wordsOnly } from "./values/unclear-texts";
import { carriedOn, deadlines, scores, stages } from "./values/words";

const figures = [
  ...[...plainFigures, ...kanjiFigures, ...shares, ...ranges, ...comparedFigures],
  ...[...countedFigures, ...datedFigures, ...relativeFigures, ...severalMeasures],
];
const understood = [
  ...[...sekiValues, ...ebetsuValues, ...annakaValues, ...figures, ...directions, ...stages],
  ...[...scores, ...deadlines, ...carriedOn, ...absences],
];
const unclear = [
  ...[...namesWithDigits, ...datesAndAddresses, ...brokenFigures, ...doubtfulFigures, ...wordsOnly],
];
const texts = [...understood.map(([text]) => text), ...unclear];

const numberIn = (text: string, column: ScaledUnit | null = null): number | undefined =>
  parseValue(text, column).measures[0]?.number;

const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const DIGITS = "〇一二三四五六七八九";

/** 3205 is 三千二百五. */
function sectionInKanji(section: number): string {
  const places = ["千", "百", "十", ""].map((scale, index) => {
    const digit = Math.floor(section / 10 ** (3 - index)) % 10;
    if (digit === 0) return "";
    return digit === 1 && scale !== "" ? scale : `${DIGITS[digit] ?? ""}${scale}`;
  });
  return places.join("");
}

const LARGE_SCALES = ["兆", "億", "万", ""] as const;

/** The part of a number that each large scale counts: 1,234,567 is 123 by 万 and 4,567. */
const sectionsOf = (number: number): readonly (readonly [section: number, scale: string])[] =>
  LARGE_SCALES.map(
    (scale, index) => [Math.floor(number / 10_000 ** (3 - index)) % 10_000, scale] as const,
  ).filter(([section]) => section > 0);

/** 1,234,567 is 百二十三万四千五百六十七. */
const inKanji = (number: number): string =>
  sectionsOf(number)
    .map(([section, scale]) => {
      const words = sectionInKanji(section);
      return (words === "千" && scale !== "" ? "一千" : words) + scale;
    })
    .join("");

/** 1,234,567 is 123万4,567. */
const inScales = (number: number): string =>
  sectionsOf(number)
    .map(([section, scale]) => section.toLocaleString("en-US") + scale)
    .join("");

const count = fc.integer({ min: 1, max: 9_999_999_999_999 });
const unit = fc.constantFrom(
  ...["人", "件", "回", "か所", "カ所", "世帯", "㎡", "km", "ポイント", "団体", "校", "冊", "床"],
  ...[
    "隊",
    "円",
    "%",
    "日",
    "時間",
    "品目",
    "人/日",
    "回/年",
    "t-CO2",
    "kWh",
    "パーセント",
    "ヶ月",
  ],
);

test("thousands separators, full width and scale words do not change a number", () => {
  fc.assert(
    fc.property(count, unit, (number, unitWord) => {
      const separated = number.toLocaleString("en-US");
      const written = [String(number), separated, toFullWidth(separated), inScales(number)];
      expect(written.map((text) => numberIn(text))).toEqual(written.map(() => number));
      const plain = parseValue(`${number}${unitWord}`);
      for (const text of written) expect(parseValue(text + unitWord)).toEqual(plain);
    }),
  );
});

test("a numeral in kanji is the number that it names", () => {
  fc.assert(
    fc.property(
      count,
      fc.constantFrom("人", "件", "回", "校", "団体", "か所"),
      (number, counted) => {
        const text = `${inKanji(number)}${counted}`;
        // 千人 and 百万人 are units, as in the head of a column.
        const isScaleAlone = /^(?:千|[十百千]?[万億兆])$/.test(inKanji(number));
        expect(numberIn(text)).toBe(isScaleAlone ? undefined : number);
      },
    ),
  );
});

test("decimals are kept, and a sign in any form turns the number over", () => {
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, "0")}`);
  fc.assert(
    fc.property(
      decimal,
      unit,
      fc.constantFrom("△", "▲", "-", "−", "－", "マイナス"),
      (written, unitWord, sign) => {
        expect(numberIn(written, parseUnit(unitWord))).toBe(Number(written));
        expect(numberIn(written + unitWord)).toBe(Number(written));
        expect(numberIn(sign + written + unitWord)).toBe(-Number(written));
      },
    ),
  );
});

test("a unit behind a figure, or stated by the column, never changes its number", () => {
  fc.assert(
    fc.property(count, unit, (number, unitWord) => {
      const stated = parseUnit(unitWord);
      expect(numberIn(`${number}${unitWord}`)).toBe(number);
      expect(numberIn(String(number), stated)).toBe(number);
      expect(numberIn(`${number}${unitWord}`, stated)).toBe(number);
    }),
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

test.each(texts)("%j means the same in full width", (text) => {
  expect(parseValue(toFullWidth(text))).toEqual(parseValue(text));
});

test("blanks around a text change nothing", () => {
  const blanks = fc.string({ unit: fc.constantFrom(" ", "　", "\n", "\t"), maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), blanks, blanks, (text, before, after) => {
      expect(parseValue(`${before}${text}${after}`)).toEqual(parseValue(text));
    }),
  );
});

test("figures are not read where something unknown hangs on one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...figures),
      fc.constantFrom("*", "×", "→", "⇒", "=", "!"),
      fc.integer({ min: 2, max: 9 }),
      ([text], mark, digit) => {
        expect(parseValue(`${text}${mark}${digit}`).measures).toEqual([]);
      },
    ),
  );
});

const counted = plainFigures.filter(([text]) => /^[1-9１-９]/.test(text));

test("a triangle before a figure turns it over or leaves it to people, but is never overlooked", () => {
  const marks = fc.constantFrom("△", "▲", "△ ", "▲・", "△：");
  fc.assert(
    fc.property(fc.constantFrom(...counted), marks, ([text], mark) => {
      const [before, after] = [numberIn(text), numberIn(mark + text)];
      expect(after === undefined || after !== before).toBe(true);
    }),
  );
});

test("words that make another figure of one are never taken for its name", () => {
  const words = fc.constantFrom(
    "数",
    "残り",
    "あと",
    "うち",
    "不足",
    "減",
    "余",
    "未",
    "第",
    "約数",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...counted),
      words,
      fc.constantFrom("", " "),
      ([text], word, gap) => {
        const { kind, measures } = parseValue(word + gap + text);
        expect(measures.every(({ label, unit }) => label === null && unit === "位")).toBe(true);
        expect(["text", "direction", "number"]).toContain(kind);
      },
    ),
  );
});

test("any text at all is understood or kept as text, never refused", () => {
  const tokens = fc.constantFrom(
    ..."0123456789,.%（）()・、千万億円人件約計年月日R令和→-△以上増減割分の第全中前年度比までに現在※~ \n",
    ...["令和", "平均", "累計", "1,000", "3割", "12月", "R7", "実施", "未定", "ポイント", "十二"],
  );
  const text = fc.oneof(
    fc.string({ unit: tokens, maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  const column = fc.option(
    fc.constantFrom("人", "千円", "%", "人/日", "constructor").map(parseUnit),
  );
  fc.assert(
    fc.property(text, column, (written, stated) => {
      const { kind, measures, absence } = parseValue(written, stated);
      expect(measures.length > 0).toBe(["number", "percent", "score"].includes(kind));
      expect(absence !== undefined).toBe(kind === "absent");
      expect(measures.every(({ number }) => Number.isFinite(number))).toBe(true);
      expect(parseFiscalYear(written) ?? 2000).toBeGreaterThan(1900);
    }),
    { numRuns: 1000 },
  );
});

test("long texts of any token come to an end", () => {
  const pieces = [
    ...[
      "約",
      "1万",
      "年1",
      "(",
      "R3.",
      "1,000",
      "1人1日",
      "一",
      "百",
      "千",
      "令和",
      "1~",
      "1人以上",
    ],
    ...[
      "1割",
      "1分の",
      "1/",
      "全1",
      "平均",
      "前年度比",
      "※",
      "△",
      "A-",
      "第1",
      "12月",
      "1歳",
      "N年",
    ],
    ...["、", "・", " ", "\n", "→", "％", "十", "元", "2019", "'", "ァ", "か", "時期", "－"],
  ];
  const longest = 500;
  for (const first of pieces) {
    expect(parseValue(first.repeat(10_000))).toEqual({ kind: "text", measures: [] });
    expect(parseFiscalYear(first.repeat(10_000))).toBeNull();
    for (const second of pieces) {
      const text = (first + second).repeat(longest);
      expect(parseValue(text.slice(0, longest)).measures.every(({ number }) => number >= 0)).toBe(
        true,
      );
      expect(findFiscalYear(text.slice(0, longest))?.index ?? 0).toBeLessThan(longest);
    }
  }
});
