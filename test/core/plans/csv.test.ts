import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { indicatorsCsv } from "../../../src/core";
import { csvNumber, csvText, csvWords } from "../../../src/core/plans/csv/csv-text";
import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";

const rowsOf = (csv: string): readonly string[] => csv.replace(/^\uFEFF/, "").split("\r\n");

test("the list has a header row, a row a value, and numbers without decoration", () => {
  const indicator = anIndicator({
    name: "削減額",
    number: "1",
    targets: [[2020, "81,571千円"]],
    actuals: [[2020, "△1.5％"]],
    department: "財政課",
  });
  const csv = indicatorsCsv(checkOf([aReading("a.xlsx", indicator)]), {
    locale: "ja",
    layout: {
      columns: { indicators: ["indicator", "role", "westernYear", "text", "figure", "unit"] },
    },
  });
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(rowsOf(csv)).toEqual([
    "指標,区分,西暦,記載,数値,単位",
    '削減額,目標,2020,"81,571千円",81571000,円',
    "削減額,実績,2020,△1.5％,-1.5,%",
    "",
  ]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["＝1+1", "'＝1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["+cmd|x", "'+cmd|x"],
  ["-A1", "'-A1"],
  ["\t=1", "'\t=1"],
  ["-", "-"],
  ["－", "－"],
  ["-3.2", "-3.2"],
  ["+5%", "+5%"],
  ["007", "007"],
  ["R3.3.31", "R3.3.31"],
  ["(1)", "(1)"],
])("the text %j stands as %j", (text, field) => {
  expect(csvWords(text)).toBe(field);
});

test.each([
  [81571000, "81571000"],
  [0.1, "0.1"],
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [-12, "-12"],
])("the number %d is written in full", (number, field) => {
  expect(csvNumber(number)).toBe(field);
});

test("whatever the fields hold, another reader reads the same", () => {
  const field = fc.stringMatching(/^[ -~\n\r、あ１"',]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(field, field, fc.constant("end")), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const { Sheets, SheetNames } = read(csvText(rows), { type: "string", raw: true, FS: "," });
        const sheet = Sheets[SheetNames[0] ?? ""] ?? {};
        const cells = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", raw: true });
        expect(cells).toEqual(rows);
      },
    ),
  );
});
