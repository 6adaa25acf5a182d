import { findSheet } from "../../../../excel-simulator/model/sheet-list";
import { PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import { closeExcel } from "../../../support/open-in-excel";
import { openSample } from "./opened-sample";

afterAll(closeExcel);

test.each(PROFILES.map((profile): [string, Profile] => [profile.name, profile]))(
  "%s tells which cells are selected",
  async (_, profile) => {
    const { host, excel } = await openSample("seki", profile);
    await host.selectCell("総括", { row: 6, column: 2 });
    expect(await host.selectedArea()).toEqual({
      sheet: "総括",
      area: { top: 6, left: 2, bottom: 6, right: 2 },
    });
    const sheet = findSheet(excel.workbook, "総括");
    if (!sheet) throw new Error("no sheet");
    sheet.selection = { top: 5, left: 2, bottom: 9, right: 3 };
    expect((await host.selectedArea())?.area).toEqual(sheet.selection);
  },
);
