import { createWorkbook } from "../../../excel-simulator/model/workbook";
import {
  EXCEL_ON_THE_WEB,
  LTSC_2021,
  LTSC_2024,
  MICROSOFT_365,
} from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, codeOf, runIn } from "../support/in-excel";

afterAll(closeExcel);

const SIX_MEGABYTES = 6 * 1024 * 1024;
const LIMIT = 5 * 1024 * 1024;
const LONGEST_TEXT = 32_000;

/** One row of texts that are together at least that long. */
const longRow = (characters: number): string[][] => [
  Array.from({ length: Math.ceil(characters / LONGEST_TEXT) }, () => "x".repeat(LONGEST_TEXT)),
];

const write = (excel: SimulatedExcel, characters: number) =>
  runIn(excel, async (sheet, context) => {
    const values = longRow(characters);
    sheet.getRangeByIndexes(0, 0, 1, values[0]?.length ?? 0).values = values;
    await context.sync();
  });

const read = (excel: SimulatedExcel) =>
  runIn(excel, async (sheet, context) => {
    sheet.getUsedRange(true).load("values");
    await context.sync();
  });

const opened = (profile = EXCEL_ON_THE_WEB): SimulatedExcel =>
  new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);

test("A33 Excel on the web refuses more than 5 MB: of a request nothing is carried out", async () => {
  const excel = opened();
  expect(await codeOf(write(excel, SIX_MEGABYTES))).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
});

test("A33 Excel on the web refuses more than 5 MB: a response", async () => {
  const excel = opened();
  for (let part = 0; part < 2; part += 1) await write(excel, LIMIT * 0.9);
  expect(await codeOf(read(excel))).toBeNull();
  await runIn(excel, async (sheet, context) => {
    sheet.getRange("A2:Z2").values = longRow(26 * LONGEST_TEXT);
    await context.sync();
  });
  expect(await codeOf(read(excel))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("A33 Excel on the web refuses more than 5 MB: of UTF-8, not of characters", async () => {
  const excel = opened();
  const work = runIn(excel, async (sheet, context) => {
    sheet.getRange("A1:BH1").values = [Array.from({ length: 60 }, () => "あ".repeat(30_000))];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
});

test.each([LTSC_2021, LTSC_2024, MICROSOFT_365])(
  "A34 Excel on a PC takes and gives any size: $name",
  async (profile) => {
    const excel = opened(profile);
    expect(await codeOf(write(excel, SIX_MEGABYTES))).toBeNull();
    expect(await codeOf(read(excel))).toBeNull();
    const { largestRequestBytes, largestResponseBytes } = excel.meter.read();
    expect(Math.min(largestRequestBytes, largestResponseBytes)).toBeGreaterThan(LIMIT);
  },
);
