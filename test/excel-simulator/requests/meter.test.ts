import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, runIn } from "../support/in-excel";

afterAll(closeExcel);

const opened = (): SimulatedExcel => new SimulatedExcel(createWorkbook("表.xlsx", "表"));

const fill = (excel: SimulatedExcel, rows: number) =>
  runIn(excel, async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, rows, 2);
    range.values = Array.from({ length: rows }, (_, row) => ["あ", row]);
    await context.sync();
    range.load("values");
    await context.sync();
  });

test("syncs and cells that are read and written are counted", async () => {
  const excel = opened();
  await fill(excel, 10);
  expect(excel.meter.read()).toMatchObject({ syncs: 2, cellsWritten: 20, cellsRead: 20 });
});

test("a sync without anything in it, and what the library sends of itself, are not counted", async () => {
  const excel = opened();
  await runIn(excel, async (sheet, context) => {
    const range = sheet.getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    await context.sync();
  });
  expect(excel.meter.read().syncs).toBe(1);
});

test("bytes are those of the text that travels in either direction, and the largest of each", async () => {
  const excel = opened();
  const requests: number[] = [];
  const responses: number[] = [];
  const execute = excel.execute.bind(excel);
  excel.execute = async (text, flags) => {
    const reply = await execute(text, flags);
    requests.push(Buffer.byteLength(text));
    responses.push(reply.kind === "answered" ? Buffer.byteLength(reply.body) : 0);
    return reply;
  };
  await fill(excel, 10);
  const { requestBytes, responseBytes, ...largest } = excel.meter.read();
  const [firstRequests, firstResponses] = [requests.slice(0, 2), responses.slice(0, 2)];
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  expect([requestBytes, responseBytes]).toEqual([sum(firstRequests), sum(firstResponses)]);
  expect(largest).toMatchObject({
    largestRequestBytes: Math.max(...firstRequests),
    largestResponseBytes: Math.max(...firstResponses),
  });
});

test("looks, links and clearing count as cells that are written", async () => {
  const excel = opened();
  await runIn(excel, async (sheet, context) => {
    sheet.getRange("A1:B2").format.fill.color = "#FF0000";
    sheet.getRange("A1:B2").numberFormat = [
      ["@", "@"],
      ["@", "@"],
    ];
    sheet.getRange("A1:A3").clear();
    await context.sync();
  });
  expect(excel.meter.read().cellsWritten).toBe(4 + 4 + 3);
});

test("a scenario is counted for itself once the meter was started anew", async () => {
  const excel = opened();
  await fill(excel, 10);
  excel.meter.restart();
  expect(excel.meter.read()).toMatchObject({ syncs: 0, requestBytes: 0, cellsRead: 0 });
  await fill(excel, 1);
  expect(excel.meter.read()).toMatchObject({ syncs: 2, cellsWritten: 2, cellsRead: 2 });
});
