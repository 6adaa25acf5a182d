import { runCli } from "../support/run-cli";
import { samplePath } from "../support/paths";

describe("scan --json", () => {
  test("prints each indicator with its values, their cells and their headers", async () => {
    const { status, stdout } = await runCli(["scan", samplePath("seki"), "--json"]);
    const printed = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(printed).toMatchObject({ format: 1, workbooks: [{ file: "seki.xlsx" }] });
    const [workbook] = printed.workbooks;
    expect(workbook.indicators).toHaveLength(31);
    expect(workbook.indicators[11]).toMatchObject({
      sheet: "12",
      number: "12",
      name: "施設利用者数",
      unit: "人",
      department: "生涯学習課",
      values: expect.arrayContaining([
        {
          role: "actual",
          fiscalYear: 2020,
          text: "60万人",
          kind: "number",
          measures: [{ label: null, number: 600000, unit: "人", comparator: null, qualifiers: [] }],
          cell: "12!E8",
          headers: ["12!E7"],
        },
      ]),
    });
    expect(Object.keys(workbook.indicators[0])).toEqual([
      "key",
      "sheet",
      "number",
      "goal",
      "initiative",
      "name",
      "unit",
      "department",
      "values",
      "narratives",
    ]);
  });

  test("prints what a cover counts", async () => {
    const { stdout } = await runCli(["scan", samplePath("seki"), "--json"]);
    expect(JSON.parse(stdout).workbooks[0].summaries).toContainEqual({
      kind: "status-count",
      label: "順調",
      number: 17,
      cell: "総括!B6",
    });
  });

  test("gives an indicator the same key in every run", async () => {
    const first = await runCli(["scan", samplePath("ebetsu"), "--json"]);
    const second = await runCli(["scan", samplePath("annaka"), samplePath("ebetsu"), "--json"]);
    const keys = (stdout: string, workbook: number): string[] =>
      JSON.parse(stdout).workbooks[workbook].indicators.map((each: { key: string }) => each.key);
    expect(keys(first.stdout, 0)).toEqual(keys(second.stdout, 1));
    expect(new Set(keys(first.stdout, 0)).size).toBe(28);
  });
});

test("scan without --json shows indicators and notes as lines", async () => {
  const { status, stdout } = await runCli(["scan", samplePath("seki")]);
  expect(status).toBe(0);
  expect(stdout).toContain("seki.xlsx: 指標 31件");
  expect(stdout).toContain("target 2023 20 1!F8");
});
