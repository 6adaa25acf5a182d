import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { EXCEL_ON_THE_WEB, LTSC_2021 } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, codeOf, inOffice, runIn } from "../support/in-excel";

afterAll(closeExcel);

const opened = (profile = LTSC_2021): SimulatedExcel =>
  new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);

test.each([
  [
    "an object",
    "Worksheet.shapes",
    (sheet: Excel.Worksheet) => void sheet.shapes.load("items/name"),
  ],
  [
    "a property",
    "Range.hasSpill",
    (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("hasSpill"),
  ],
  [
    "a property set",
    "Range.style",
    (sheet: Excel.Worksheet) => void (sheet.getRange("A1").style = "標準"),
  ],
  ["a method", "Range.delete", (sheet: Excel.Worksheet) => sheet.getRange("A1").delete("Up")],
  [
    "an event",
    "Worksheet._RegisterSelectionChangedEvent",
    (sheet: Excel.Worksheet) => void sheet.onSelectionChanged.add(async () => undefined),
  ],
  [
    "a function",
    "the result of =AVERAGE(A1:A2)",
    (sheet: Excel.Worksheet) => void (sheet.getRange("A3").values = [["=AVERAGE(A1:A2)"]]),
  ],
])(
  "what the simulator does not know fails the promise and the test: %s",
  async (_, missing, work) => {
    const excel = opened();
    const running = runIn(excel, async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
    expect(await codeOf(running)).toBe("NotImplemented");
    expect(excel.notSimulated).toEqual([missing]);
    expect(() => excel.requireEverythingSimulated()).toThrow(missing);
  },
);

test("a property that is not simulated is not loaded with all others", async () => {
  const work = runIn(opened(), async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.load();
    await context.sync();
    return cell.hasSpill;
  });
  expect(await codeOf(work)).toBe("PropertyNotLoaded");
});

test("an add-in that catches the error still fails the test", async () => {
  const excel = opened();
  await runIn(excel, async (sheet, context) => {
    sheet.shapes.load("items/name");
    await context.sync().catch(() => undefined);
  });
  expect(() => excel.requireEverythingSimulated()).toThrow("Worksheet.shapes");
});

test.each([LTSC_2021, EXCEL_ON_THE_WEB])(
  "what the simulator does not know of the Common API fails the test: $name",
  async (profile) => {
    const excel = opened(profile);
    await inOffice(excel, async () => undefined);
    excel.requireEverythingSimulated();
    const selected = await inOffice(
      excel,
      () =>
        new Promise<Office.AsyncResult<unknown>>((done) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done),
        ),
    );
    expect(selected.status).toBe("failed");
    expect(excel.notSimulated).toHaveLength(1);
    await inOffice(
      excel,
      () =>
        new Promise((done) =>
          Office.context.document.addHandlerAsync(
            Office.EventType.DocumentSelectionChanged,
            () => undefined,
            done,
          ),
        ),
    );
    expect(excel.notSimulated).toHaveLength(2);
    expect(() => excel.requireEverythingSimulated()).toThrow("Common API");
  },
);
