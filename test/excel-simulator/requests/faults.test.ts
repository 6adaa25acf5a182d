import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { EXCEL_ON_THE_WEB, LTSC_2021 } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, codeOf, runIn } from "../support/in-excel";

afterAll(closeExcel);

const opened = (profile = LTSC_2021): SimulatedExcel =>
  new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);

/** Writes into one cell after the other, each with a sync of its own, as far as it gets. */
const writeThree = (excel: SimulatedExcel) =>
  codeOf(
    runIn(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    }),
  );

const valuesIn = ({ workbook }: SimulatedExcel) =>
  [...(workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);

test.each([
  [LTSC_2021, "GeneralException"],
  [EXCEL_ON_THE_WEB, "InvalidOrTimedOutSession"],
])("A46 a lost connection fails every request until it is back: $name", async (profile, code) => {
  const excel = opened(profile);
  excel.faults.loseConnection();
  expect(await writeThree(excel)).toBe(code);
  expect(valuesIn(excel)).toEqual([]);
  excel.faults.restoreConnection();
  expect(await writeThree(excel)).toBeNull();
});

test("from the sync that a test names on, nothing is carried out any more", async () => {
  const excel = opened();
  excel.faults.failFromSync(2, "Timeout");
  expect(await writeThree(excel)).toBe("Timeout");
  expect(valuesIn(excel)).toEqual([1]);
  expect(await writeThree(excel)).toBe("Timeout");
  excel.faults.clear();
  expect(await writeThree(excel)).toBeNull();
  expect(valuesIn(excel)).toEqual([1, 2, 3]);
});

test("A35 at the first error the rest of a request is left and what was done stays", async () => {
  const excel = opened();
  const work = runIn(excel, async (sheet, context) => {
    sheet.getRange("A1").values = [["前"]];
    sheet.getRange("A2").values = [["x", "y"]];
    sheet.getRange("A3").values = [["後"]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect(valuesIn(excel)).toEqual(["前"]);
});

test("the action that a test names fails with its code", async () => {
  const excel = opened();
  excel.faults.failAtAction(1, "ServiceNotAvailable");
  expect(await writeThree(excel)).toBe("ServiceNotAvailable");
  expect(await writeThree(excel)).toBeNull();
});

test("somebody else changes the workbook right before the sync that a test names", async () => {
  const excel = opened();
  const seen = await runIn(excel, async (sheet, context) => {
    excel.faults.changeBeforeSync(2, () => (excel.workbook.name = "別名.xlsx"));
    sheet.load("name");
    context.workbook.load("name");
    await context.sync();
    const before = context.workbook.name;
    context.workbook.load("name");
    await context.sync();
    return [before, context.workbook.name];
  });
  expect(seen).toEqual(["表.xlsx", "別名.xlsx"]);
});
