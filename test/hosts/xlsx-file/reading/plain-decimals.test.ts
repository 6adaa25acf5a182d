import fc from "fast-check";
import { format } from "numfmt";
import { plainDecimals } from "../../../../src/hosts/xlsx-file/reading/plain-decimals";

const PATTERNS = [
  "0",
  "#,##0",
  "0.0",
  "#,##0.00",
  "0%",
  "#,##0.0%",
  '#,##0"千円"',
  '"約"0.0"人"',
  "#,##0_ ;[Red]\\-#,##0\\ ",
  '#,##0;"▲"#,##0',
  '0.0;"減"";"0.0',
];

test.each(PATTERNS)("%s shows what the formatter shows", (pattern) => {
  const textOf = plainDecimals(pattern);
  const number = fc.oneof(
    fc.nat({ max: 2_000_000_000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.nat({ max: 100_000 }).map((thousandths) => thousandths / 1000),
    fc.integer({ min: -1000, max: 1000 }).map((eighths) => eighths / 8),
  );
  const check = (value: number): void => {
    const text = textOf?.(value) ?? null;
    if (text !== null) expect(text).toBe(format(pattern, value));
  };
  expect(textOf?.(1234)).toBe(format(pattern, 1234));
  fc.assert(fc.property(number, check));
});

test.each([
  "General",
  "[>100]0",
  "0;[<0]0.0",
  "#,##0,",
  "yyyy/m/d",
  "# ?/?",
  "0E+0",
  "[DBNum3]0",
  "",
])("%s is left to the formatter", (pattern) => {
  expect(plainDecimals(pattern)).toBeNull();
});

test.each([-1, 0, 0.5e10, NaN])("#,##0.0 leaves %s to the formatter", (number) => {
  expect(plainDecimals("#,##0.0")?.(number)).toBeNull();
});
