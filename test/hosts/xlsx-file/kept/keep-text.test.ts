import { readFileSync } from "node:fs";
import { loadWorkbook } from "../../../../excel-simulator/file/load-workbook";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../../support/paths";
import { partsOf } from "../writing/grafted";

const sample = (): Uint8Array => new Uint8Array(readFileSync(samplePath("seki")));

test("keeping a text changes the content types and the workbook's relationships, and nothing else", async () => {
  const host = openXlsxFile("seki.xlsx", sample());
  await host.keep("profile", "様式");
  const before = partsOf(sample());
  const after = partsOf(host.bytes());
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
});

test("a text that is taken out leaves the parts as they were", async () => {
  const host = openXlsxFile("seki.xlsx", sample());
  await host.keep("profile", "様式");
  await host.keep("profile", "別の様式");
  await host.keep("profile", null);
  expect(partsOf(host.bytes())).toEqual(partsOf(sample()));
});

test("Excel finds the kept text by its namespace, and so does the next opening of the file", async () => {
  const host = openXlsxFile("seki.xlsx", sample());
  await host.keep("settings", '{"preset":"seki"}');
  const { customXmlParts } = loadWorkbook("seki.xlsx", host.bytes());
  expect(customXmlParts).toHaveLength(1);
  expect(customXmlParts[0]?.xml).toContain('xmlns="urn:shinchoku:settings:1"');
  expect(await openXlsxFile("seki.xlsx", host.bytes()).readKept("settings")).toBe(
    '{"preset":"seki"}',
  );
});

test("the same text gives the same bytes", async () => {
  const [first, second] = [openXlsxFile("a.xlsx", sample()), openXlsxFile("a.xlsx", sample())];
  await first.keep("profile", "様式");
  await second.keep("profile", "様式");
  expect(first.bytes()).toEqual(second.bytes());
});
