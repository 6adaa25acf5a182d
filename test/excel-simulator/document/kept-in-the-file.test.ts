import { loadWorkbook } from "../../../excel-simulator/file/load-workbook";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { PROFILES, type Profile } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, inOffice, runIn } from "../support/in-excel";

afterAll(closeExcel);

const NAMESPACE = "urn:example:marks";
const XML = `<marks xmlns="${NAMESPACE}"><mark at="総括!A1"/></marks>`;

/** The same Excel after the workbook was saved, closed and opened again. */
const opened = (excel: SimulatedExcel): SimulatedExcel =>
  new SimulatedExcel(loadWorkbook(excel.workbook.name, excel.save()), excel.profile);

const fresh = (profile?: Profile): SimulatedExcel =>
  new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);

test.each(PROFILES)(
  "A47 settings are kept in the file, whichever way they are set: $name",
  async (profile) => {
    const excel = fresh(profile);
    await inOffice(excel, async () => {
      const { settings } = Office.context.document;
      settings.set("手法", { preset: "pace", years: [2021, null] });
      await new Promise((done) => settings.saveAsync(done));
    });
    await runIn(excel, async (_, context) => {
      context.workbook.settings.add("基準日", "2021-03-31");
      await context.sync();
    });

    const again = opened(excel);
    const common = await inOffice(again, async () => [
      Office.context.document.settings.get("手法"),
      Office.context.document.settings.get("基準日"),
    ]);
    const told = await runIn(again, async (_, context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      await context.sync();
      return Object.fromEntries(settings.items.map(({ key, value }) => [key, value]));
    });

    const method = { preset: "pace", years: [2021, null] };
    expect(common).toEqual([method, "2021-03-31"]);
    expect(told).toEqual({ 手法: method, 基準日: "2021-03-31" });
    again.requireEverythingSimulated();
  },
);

test("A47 settings are kept in the file only once they are saved", async () => {
  const excel = fresh();
  await inOffice(excel, async () => Office.context.document.settings.set("手法", "pace"));
  expect(excel.workbook.settings.size).toBe(0);
});

test("A48 custom XML parts are kept in the file with their ids and found by their namespace", async () => {
  const excel = fresh();
  const id = await runIn(excel, async (_, context) => {
    const part = context.workbook.customXmlParts.add(XML);
    part.load("id");
    await context.sync();
    return part.id;
  });

  const again = opened(excel);
  const told = await runIn(again, async (_, context) => {
    const parts = context.workbook.customXmlParts;
    const found = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    const other = parts.getByNamespace("urn:example:other").getOnlyItemOrNullObject();
    found.load("id,namespaceUri");
    other.load("id");
    const xml = found.getXml();
    await context.sync();
    return {
      id: found.id,
      namespace: found.namespaceUri,
      xml: xml.value,
      other: other.isNullObject,
    };
  });

  expect(told).toEqual({ id, namespace: NAMESPACE, xml: XML, other: true });
  again.requireEverythingSimulated();
});

test("A48 custom XML parts are kept in the file until they are deleted", async () => {
  const excel = fresh();
  await runIn(excel, async (_, context) => {
    context.workbook.customXmlParts.add(XML);
    await context.sync();
  });
  const again = opened(excel);
  await runIn(again, async (_, context) => {
    context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().delete();
    await context.sync();
  });
  expect(opened(again).workbook.customXmlParts).toEqual([]);
});
