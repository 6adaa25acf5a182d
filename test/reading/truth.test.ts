import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  checkWorkbooks,
  defaultSettings,
  parseReference,
  readWorkbook,
  type Indicator,
  type WorkbookReading,
} from "../../src/core";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { inRepository } from "../support/paths";
import { readTruth, type TrueIndicator } from "./truth";

const SHARED = inRepository("..", "shared", "workbooks");

async function read(path: string): Promise<WorkbookReading> {
  const host = openXlsxFile(basename(path), new Uint8Array(await readFile(path)));
  return readWorkbook(await host.readSnapshot(), "ja");
}

const inOrder = <T extends { readonly cell: string }>(values: readonly T[]): readonly T[] =>
  [...values].sort((first, second) => (first.cell < second.cell ? -1 : 1));

/** The parts of a reading that the truth speaks of. */
function asTruth(indicator: Indicator, truth: TrueIndicator) {
  const said = <T>(value: T, stated: string | null): T | null => (stated === null ? null : value);
  return {
    nameCell: indicator.nameCell,
    number: said(indicator.number, truth.number),
    goal: said(indicator.goal, truth.goal),
    initiative: said(indicator.initiative, truth.initiative),
    name: indicator.name,
    unit: said(indicator.unit ?? "", truth.unit),
    department: said(indicator.department, truth.department),
    values: inOrder(
      indicator.values.map(({ role, fiscalYear, text, cell }) => ({
        role,
        fiscalYear,
        text,
        cell,
      })),
    ),
    blankCells: indicator.blanks
      .map(({ cell }) => cell)
      .filter((cell) => truth.blankCells.includes(cell)),
  };
}

function readsAsTold(folder: string, name: string): void {
  const path = join(folder, `${name}.xlsx`);
  const truth = readTruth(join(folder, `${name}.truth.json`));

  test("as many indicators as the truth has, each in its own place", async () => {
    const { indicators } = await read(path);
    const cells = indicators.map(({ nameCell }) => nameCell);
    expect(cells).toEqual(truth.indicators.map(({ nameCell }) => nameCell));
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(indicators.length);
  });

  test("every field and value of every indicator, and none besides", async () => {
    const { indicators } = await read(path);
    const told = truth.indicators.map((indicator) => ({
      ...indicator,
      values: inOrder(indicator.values),
    }));
    expect(
      told.map((one, index) => {
        const found = indicators[index];
        return found && asTruth(found, one);
      }),
    ).toEqual(told);
  });

  if (truth.summaries.length > 0) {
    test("the figures by which the workbook sums itself up", async () => {
      const { summaries } = await read(path);
      expect(summaries).toMatchObject(
        truth.summaries.map(({ label, ...summary }) =>
          label === null ? summary : { ...summary, label },
        ),
      );
    });
  }

  test("every reading comes from a cell of the workbook", async () => {
    const { indicators, sheetNames } = await read(path);
    const cells = indicators.flatMap(({ nameCell, values, blanks, narratives }) => [
      nameCell,
      ...[...values, ...blanks].flatMap(({ cell, headers }) => [cell, ...headers]),
      ...narratives.map(({ cell }) => cell),
    ]);
    expect(cells.filter((cell) => !sheetNames.includes(parseReference(cell)?.sheet ?? ""))).toEqual(
      [],
    );
  });
}

/** What a check of a workbook says is wrong with it. */
async function findingsOf(...paths: readonly string[]): Promise<readonly string[]> {
  const report = checkWorkbooks(await Promise.all(paths.map(read)), {
    asOf: { year: 2022, month: 3, day: 31 },
    locale: "ja",
    settings: defaultSettings,
  });
  return report.findings.map(({ rule, cell }) => `${rule} ${cell}`);
}

describe.each(["seki", "ebetsu", "annaka", "fuchu-group1", "fuchu-group2", "sapporo"])(
  "the sample %s",
  (name) => {
    readsAsTold(inRepository("samples"), name);
  },
);

test("a table of words alone gives no false alarm", async () => {
  expect(await findingsOf(inRepository("samples", "sapporo.xlsx"))).toEqual([]);
});

if (existsSync(SHARED)) {
  describe.each([
    "seki-forms",
    "ebetsu-forms",
    "annaka-forms",
    "fuchu-group1",
    "fuchu-group2",
    "sapporo-table",
  ])("the reference workbook %s", (name) => {
    readsAsTold(SHARED, name);
  });

  test("the reference table of words alone gives no false alarm", async () => {
    expect(await findingsOf(join(SHARED, "sapporo-table.xlsx"))).toEqual([]);
  });
} else {
  test("the folder shared/workbooks is not there, so only the samples are compared", () => {
    expect(existsSync(SHARED)).toBe(false);
  });
}
