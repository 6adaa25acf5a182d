import { bootOffice, withOffice } from "../../../excel-simulator/boot/jsdom";
import { loadWorkbook } from "../../../excel-simulator/file/load-workbook";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { LTSC_2021 } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";

const booting = bootOffice(new SimulatedExcel(createWorkbook("first.xlsx")));
afterAll(async () => (await booting).dispose());

const settled = <Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
  new Promise<Office.AsyncResult<Value>>(start);

test("Office is ready in Excel on a PC", async () => {
  const office = await booting;

  await expect(office.ready).resolves.toMatchObject({ host: "Excel", platform: "PC" });
});

test("the add-in learns the place of the document, the language and the version of Excel", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("関市.xlsx"));

  await withOffice(office, excel, async () => {
    expect(Office.context.document.url).toBe("C:\\文書\\関市.xlsx");
    expect(Office.context.displayLanguage).toBe("ja-JP");
    expect(Office.context.diagnostics.version).toBe(LTSC_2021.version);
  });
});

test("settings are kept in the workbook and are gone in another", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx"));
  excel.workbook.settings.set("method", { preset: "pace" });

  const read = await withOffice(office, excel, async () => {
    const { settings } = Office.context.document;
    settings.set("last", [1, 2]);
    const saved = await settled<unknown>((done) => settings.saveAsync(done));
    expect(saved.status).toBe("succeeded");
    return settings.get("method");
  });
  const other = await withOffice(
    office,
    new SimulatedExcel(createWorkbook("other.xlsx")),
    async () => Office.context.document.settings.get("method"),
  );

  expect(read).toEqual({ preset: "pace" });
  expect(Object.fromEntries(excel.workbook.settings)).toEqual({
    method: { preset: "pace" },
    last: [1, 2],
  });
  expect(other).toBeNull();
});

test("A52 the workbook comes as a file in slices, one file at a time", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx", "総括"));

  await withOffice(office, excel, async () => {
    const { document } = Office.context;
    const opening = () =>
      settled<Office.File>((done) =>
        document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
      );
    const { value: file } = await opening();
    const second = await opening();
    const slices = await Promise.all(
      Array.from({ length: file.sliceCount }, (_, index) =>
        settled<Office.Slice>((done) => file.getSliceAsync(index, done)),
      ),
    );
    const bytes = Uint8Array.from(slices.flatMap(({ value }) => value.data));
    await settled<unknown>((done) => file.closeAsync(done));
    const third = await opening();

    expect(file.sliceCount).toBeGreaterThan(1);
    expect(bytes).toHaveLength(file.size);
    expect(loadWorkbook("copy.xlsx", bytes).sheets.map(({ name }) => name)).toEqual(["総括"]);
    expect(second.status).toBe("failed");
    expect(third.status).toBe("succeeded");
  });
});

test("A49 what a co-author does arrives as an event as long as the add-in listens", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx", "総括"));
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error("a workbook without sheets");
  const heard: unknown[] = [];

  await withOffice(office, excel, async () => {
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(
        async ({ address, source, worksheetId }) => {
          heard.push({ address, source, worksheetId });
        },
      );
      await context.sync();
      return handler;
    });
    const area = { top: 2, left: 2, bottom: 3, right: 3 };
    excel.announce({ kind: "cells-changed", sheet, area });
    await new Promise((resolve) => setTimeout(resolve));
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    excel.announce({ kind: "cells-changed", sheet, area });
    await new Promise((resolve) => setTimeout(resolve));
  });

  expect(heard).toEqual([{ address: "B2:C3", source: "Remote", worksheetId: sheet.id }]);
  excel.requireEverythingSimulated();
});

test("A54 Office is never ready where a file of the library cannot be loaded", async () => {
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx"));

  const office = await bootOffice(excel, { blockedFile: "excel-win32-16.01.js" });
  const outcome = await Promise.race([
    office.ready.then(() => "ready"),
    new Promise((resolve) => setTimeout(() => resolve("waiting"), 50)),
  ]);

  expect(outcome).toBe("waiting");
  office.dispose();
});

test("the globals are there during the work and gone afterwards", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx"));

  const during = await withOffice(office, excel, async () => typeof OfficeExtension.Error);

  expect(during).toBe("function");
  expect("Excel" in globalThis).toBe(false);
});

test("errors of the library are errors of the caller's world", async () => {
  const office = await booting;
  const excel = new SimulatedExcel(createWorkbook("seki.xlsx"));

  const failure = await withOffice(office, excel, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ない");
      await context.sync();
    }).catch((error: unknown) => ({ error, isOwn: error instanceof OfficeExtension.Error })),
  );

  expect(failure).toMatchObject({ error: { code: "ItemNotFound" }, isOwn: true });
  expect(failure).toHaveProperty("error", expect.any(Error));
});
