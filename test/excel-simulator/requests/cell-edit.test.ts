import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { offersSet, PROFILES, type Profile } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, codeOf, inOffice, runIn } from "../support/in-excel";

afterAll(closeExcel);

function whileEditing(profile: Profile): SimulatedExcel {
  const excel = new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);
  excel.faults.beginCellEdit();
  return excel;
}

test.each(PROFILES)(
  "A37 while a person edits a cell, requests are refused: $name",
  async (profile) => {
    const excel = whileEditing(profile);
    const write = () =>
      runIn(excel, async (sheet, context) => {
        sheet.getRange("A1").values = [["x"]];
        await context.sync();
      });
    expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    excel.faults.endCellEdit();
    expect(await codeOf(write())).toBeNull();
  },
);

const waits = (profile: Profile): boolean => offersSet(profile, "DelayForCellEdit", "1.1");

test.each(PROFILES.filter(waits))(
  "A38 with delayForCellEdit a request waits until the person is done: $name",
  async (profile) => {
    const excel = whileEditing(profile);
    const order: string[] = [];
    const writing = inOffice(excel, async () => {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
        await context.sync();
      });
      order.push("written");
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push("done editing");
    excel.faults.endCellEdit();
    await writing;
    expect(order).toEqual(["done editing", "written"]);
    expect(excel.workbook.sheets[0]?.cells.size).toBe(1);
  },
);

test.each(PROFILES.filter((profile) => !waits(profile)))(
  "A38 with delayForCellEdit a request waits until the person is done, but is refused where Excel does not offer it: $name",
  async (profile) => {
    const excel = whileEditing(profile);
    const writing = inOffice(excel, () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
        await context.sync();
      }),
    );
    expect(await codeOf(writing)).toBe("InvalidOperationInCellEditMode");
  },
);
