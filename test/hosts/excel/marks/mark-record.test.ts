import {
  readMarkRecord,
  writeMarkRecord,
  type MarkRecord,
} from "../../../../src/hosts/excel/marks/mark-record";

const RECORD: MarkRecord = {
  format: 1,
  sheets: [
    {
      key: "1",
      groups: [
        { severity: "error", fill: { kind: "none" }, cells: "B2,C3:C5" },
        { severity: "warning", fill: { kind: "solid", color: "#FFFF00" }, cells: "D9" },
        {
          severity: "information",
          fill: { kind: "pattern", pattern: "Gray50", color: "#FFFFFF", patternColor: "#000000" },
          cells: "E1",
        },
      ],
    },
  ],
};

test("a record is read as it was written", () => {
  expect(readMarkRecord(writeMarkRecord(RECORD))).toEqual(RECORD);
});

test("a record that Excel wrote anew with a prefix and other escapes is the same record", () => {
  const rewritten = writeMarkRecord(RECORD)
    .replaceAll('"', "&quot;")
    .replace("xmlns=&quot;urn:shinchoku:marks:1&quot;", 'xmlns:m="urn:shinchoku:marks:1"')
    .replace("<marks", '<?xml version="1.0"?>\n<m:marks')
    .replace("</marks", "</m:marks")
    .replace("#FFFF00", "&#35;FFFF0&#x30;");
  expect(readMarkRecord(rewritten)).toEqual(RECORD);
});

test.each([
  ["nothing", ""],
  ["another element", "<other>{}</other>"],
  ["no JSON", "<marks>{</marks>"],
  ["another format", '<marks>{"format":2,"sheets":[]}</marks>'],
])("%s is no record", (_, xml) => {
  expect(readMarkRecord(xml)).toBeNull();
});

test("what is no group of a record is left out", () => {
  const xml =
    '<kept xmlns="urn:shinchoku:marks:1">{"format":1,"sheets":[{"key":"1","groups":[{"severity":"fatal","fill":{"kind":"none"},"cells":"A1"},{"severity":"error","fill":{"kind":"solid"},"cells":"A1"},{"severity":"error","fill":{"kind":"none"},"cells":"A2"}]},7]}</kept>';
  expect(readMarkRecord(xml)?.sheets).toEqual([
    { key: "1", groups: [{ severity: "error", fill: { kind: "none" }, cells: "A2" }] },
  ]);
});
