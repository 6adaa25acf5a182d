import fc from "fast-check";
import { LOCALES, parseReference, ruleName, type Selection } from "../../../src/core";
import { RULES } from "../../../src/core/rules";
import { aReading, aStatusCount, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";

const late = (sheet: string, department = "総務課") =>
  anIndicator({
    name: `指標${sheet}`,
    sheet,
    department,
    targets: [[2020, "100件"]],
    actuals: [[2020, "50件"]],
    status: [2020, "順調"],
  });

const places = (report: ReturnType<typeof checkOf>): readonly string[] =>
  report.findings.map(({ file, cell }) => `${file} ${cell}`);

test("findings come in the order of the workbooks, the tabs and the cells", () => {
  const report = checkOf([
    { ...aReading("b.xlsx", late("2"), late("10")), sheetNames: ["10", "2"] },
    aReading("a.xlsx", late("1")),
  ]);
  expect(places(report)).toEqual([
    "b.xlsx 10!T4",
    "b.xlsx 10!T5",
    "b.xlsx 2!T4",
    "b.xlsx 2!T5",
    "a.xlsx 1!T4",
    "a.xlsx 1!T5",
  ]);
});

test("what several indicators share is found once, and counted once", () => {
  const twins = [late("1"), { ...late("1"), key: "もう一つ" }];
  const report = checkOf([aReading("a.xlsx", ...twins)]);
  expect(places(report)).toEqual(["a.xlsx 1!T4", "a.xlsx 1!T5"]);
  expect(report.rules.find(({ id }) => id === "actual-below-target")).toEqual({
    id: "actual-below-target",
    checked: 2,
    notApplicable: 0,
    found: 1,
  });
});

test("the counts of a rule add up to what it looked at", () => {
  const readings = [
    {
      ...aReading("a.xlsx", late("1"), anIndicator({ sheet: "2" })),
      summaries: [aStatusCount("順調", 9)],
    },
    aReading("b.xlsx", anIndicator({ targets: [[2020, "5件"]], actuals: [[2020, ""]] })),
  ];
  const report = checkOf(readings);
  for (const { id, checked, notApplicable, found } of report.rules) {
    const judges = RULES.find((rule) => rule.id === id)?.judges;
    // Two workbooks, three sheets with one indicator each, and no list of ours.
    const subjects = judges === "workbook" || judges === "list" ? 2 : 3;
    expect(checked + notApplicable).toBe(subjects);
    expect(report.findings.filter(({ rule }) => rule === id)).toHaveLength(found);
  }
});

test("a finding names its workbook, its department and its indicator", () => {
  const [finding] = checkOf([aReading("a.xlsx", late("1"))]).findings;
  expect(finding).toMatchObject({
    rule: "actual-below-target",
    severity: "warning",
    file: "a.xlsx",
    cell: "1!T4",
    related: ["1!T3"],
    department: "総務課",
    key: "指標1",
    data: { indicator: "指標1", fiscalYear: 2020, lowerIsBetter: false },
  });
});

test("the settings give a rule another severity", () => {
  const report = checkOf([aReading("a.xlsx", late("1"))], {
    rules: { "actual-below-target": "information" },
  });
  expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["actual-below-target", "information"],
    ["self-rating-differs", "warning"],
  ]);
});

test("a finding that is accepted stays in its place and in the count", () => {
  const entry = { because: "会場の改修", by: "企画課", on: "2021-05-01" };
  const report = checkOf([aReading("a.xlsx", late("1")), aReading("b.xlsx", late("1"))], {
    accepted: [{ rule: "actual-below-target", key: "指標1", file: "b.xlsx", ...entry }],
  });
  const found = report.findings.filter(({ rule }) => rule === "actual-below-target");
  expect(found.map(({ file, accepted }) => [file, accepted])).toEqual([
    ["a.xlsx", undefined],
    ["b.xlsx", entry],
  ]);
  expect(report.rules.find(({ id }) => id === "actual-below-target")?.found).toBe(2);
});

test.each<[string, Selection, readonly string[], number]>([
  ["everything", {}, ["a.xlsx 1!T4", "a.xlsx 2!T4", "b.xlsx 1!T4"], 3],
  ["a department", { departments: ["会計 課"] }, ["a.xlsx 2!T4"], 1],
  ["a sheet", { sheets: ["1"] }, ["a.xlsx 1!T4", "b.xlsx 1!T4"], 2],
  ["a file", { files: ["b.xlsx"] }, ["b.xlsx 1!T4"], 1],
  ["a group", { groups: ["late"], files: ["b.xlsx"] }, ["b.xlsx 1!T4"], 1],
  ["what does not exist", { departments: ["税務課"] }, [], 0],
])("rules run on %s", (_, only, cells, checked) => {
  const report = checkOf(
    [aReading("a.xlsx", late("1"), late("2", "会計課")), aReading("b.xlsx", late("1"))],
    { only: { rules: ["actual-below-target"], ...only } },
  );
  expect(places(report)).toEqual(cells);
  expect(report.rules.map((count) => [count.id, count.checked])).toEqual([
    ["actual-below-target", checked],
  ]);
});

test("what is found on a selection is what is found there within the whole", () => {
  const readings = [
    {
      ...aReading("a.xlsx", late("1"), late("2", "会計課")),
      summaries: [aStatusCount("順調", 9)],
    },
  ];
  const whole = checkOf(readings).findings;
  for (const department of ["総務課", "会計課"]) {
    const part = checkOf(readings, { only: { departments: [department] } }).findings;
    expect(part).toEqual(whole.filter((finding) => finding.department === department));
  }
});

test("a rule that is off neither finds nor counts", () => {
  const report = checkOf([aReading("a.xlsx", late("1"))], {
    rules: { "actual-below-target": "off" },
  });
  expect(report.findings.map(({ rule }) => rule)).toEqual(["self-rating-differs"]);
  expect(report.rules.map(({ id }) => id)).not.toContain("actual-below-target");
});

test("nothing to check is counted as such, not as passed", () => {
  const report = checkOf([aReading("a.xlsx", anIndicator())]);
  expect(report.findings).toEqual([]);
  expect(report.rules.every(({ checked }) => checked === 0)).toBe(true);
});

test.each(RULES.map(({ id }) => id))("%s has a name in every language", (id) => {
  const names = LOCALES.map((locale) => ruleName(id, locale));
  expect(new Set([...names, id]).size).toBe(LOCALES.length + 1);
  expect(names.every((name) => name.trim().length > 3)).toBe(true);
});

test("an id that no rule has is its own name", () => {
  expect(ruleName("no-such-rule", "ja")).toBe("no-such-rule");
});

test("whatever stands in a form, findings lie on cells and repeat nothing", () => {
  const text = fc.constantFrom(
    "",
    "—",
    "→",
    "検討",
    "実施",
    "5件",
    "5件以下",
    "増加",
    "80%",
    "0.5",
    "順調",
    "未定",
    "周知した",
    "3：順調",
    "８５％",
    "計 10人 男 6人 女 5人",
    "R3までに1 R5までに2",
    "0.5割",
    "20210331",
    "５０００千円",
  );
  fc.assert(
    fc.property(
      fc.record({ baseline: text, target: text, next: text, actual: text, status: text }),
      ({ baseline, target, next, actual, status }) => {
        const report = checkOf([
          aReading(
            "a.xlsx",
            anIndicator({
              baseline: [2018, baseline],
              targets: [
                [2020, target],
                [2021, next],
              ],
              actuals: [[2020, actual]],
              status: [2020, status],
            }),
          ),
        ]);
        const said = report.findings.map(({ cell, message }) => `${cell}${message}`);
        expect(new Set(said).size).toBe(said.length);
        expect(report.findings.every(({ cell }) => parseReference(cell) !== null)).toBe(true);
        expect(said.join()).not.toMatch(/undefined|NaN|null/);
      },
    ),
    { numRuns: 300 },
  );
});
