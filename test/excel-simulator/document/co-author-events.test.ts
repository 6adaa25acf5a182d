import { addSheet, deleteSheet } from "../../../excel-simulator/model/sheet-list";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { PROFILES, type Profile } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, inOffice } from "../support/in-excel";

afterAll(closeExcel);

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** What an add-in hears that listens to all sheets while something happens. */
async function heardDuring(
  profile: Profile,
  happen: (excel: SimulatedExcel) => Promise<void> | void,
): Promise<readonly unknown[]> {
  const excel = new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);
  const heard: unknown[] = [];
  await inOffice(excel, async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ source, worksheetId }) => {
        heard.push(["added", source, worksheetId]);
      });
      worksheets.onDeleted.add(async ({ source, worksheetId }) => {
        heard.push(["deleted", source, worksheetId]);
      });
      worksheets.onChanged.add(async ({ source, worksheetId, address }) => {
        heard.push(["changed", source, worksheetId, address]);
      });
      await context.sync();
    });
    await happen(excel);
    await nextTurn();
  });
  excel.requireEverythingSimulated();
  return heard;
}

test.each(PROFILES)(
  "A49 what a co-author does arrives as an event with the source Remote: $name",
  async (profile) => {
    let id = "";
    const heard = await heardDuring(profile, (excel) => {
      const sheet = addSheet(excel.workbook, "新");
      id = sheet.id;
      excel.announce({ kind: "sheet-added", sheet });
      const area = { top: 2, left: 2, bottom: 3, right: 3 };
      excel.announce({ kind: "cells-changed", sheet, area });
      deleteSheet(excel.workbook, sheet);
      excel.announce({ kind: "sheet-deleted", sheet });
    });
    expect(heard).toEqual([
      ["added", "Remote", id],
      ["changed", "Remote", id, "B2:C3"],
      ["deleted", "Remote", id],
    ]);
  },
);

test.each(PROFILES)(
  "A50 the add-in hears of its own changes, with the source Local: $name",
  async (profile) => {
    const heard = await heardDuring(profile, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("新");
        sheet.getRange("A1").values = [["x"]];
        sheet.delete();
        await context.sync();
      }),
    );
    expect(heard).toEqual([
      ["added", "Local", expect.any(String)],
      ["changed", "Local", expect.any(String), "A1"],
      ["deleted", "Local", expect.any(String)],
    ]);
  },
);

test("A51 no event arrives while events are switched off", async () => {
  const [profile] = PROFILES;
  if (!profile) throw new Error("no profile");
  const heard = await heardDuring(profile, async (excel) => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    excel.announce({ kind: "sheet-added", sheet: addSheet(excel.workbook, "新") });
  });
  expect(heard).toEqual([]);
});
