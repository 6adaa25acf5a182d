import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import { formatAddress, type SheetPlan } from "../../../../src/core";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { lintPackage } from "../../../support/package-lint/package-lint";
import { reportOn, sampleReport, SAMPLES, type Report } from "../../../support/sample-reports";
import { readBytes } from "../support/read-workbook";

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const withOpenpyxl = hasOpenpyxl ? test : test.skip;
const withOffice = hasOffice ? test : test.skip;

/** What stands in the cells of a sheet, by address; blank cells are left out. */
type Contents = Readonly<Record<string, unknown>>;
type Book = Readonly<Record<string, Contents>>;

const plannedContents = ({ cells }: SheetPlan): Contents =>
  Object.fromEntries(
    cells.flatMap((cell) => {
      const { content } = cell;
      if (content.kind === "blank" || (content.kind === "text" && content.text === "")) return [];
      return [[formatAddress(cell), content.kind === "text" ? content.text : content.number]];
    }),
  );

const planned = ({ plan }: Report): Book =>
  Object.fromEntries(plan.sheets.map((sheet) => [sheet.name, plannedContents(sheet)]));

function readByUs(bytes: Uint8Array): Book {
  return Object.fromEntries(
    readBytes(bytes).sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.map((cell) => {
          const { value } = cell;
          const content =
            value.kind === "text" ? value.text : value.kind === "number" && value.number;
          return [formatAddress(cell), content];
        }),
      ),
    ]),
  );
}

function readBySheetJs(bytes: Uint8Array): Book {
  const { Sheets } = sheetJs.read(bytes);
  return Object.fromEntries(
    Object.entries(Sheets).map(([name, sheet]) => [
      name,
      Object.fromEntries(
        Object.entries(sheet).flatMap(([address, cell]) =>
          address.startsWith("!") || cell.t === "z" ? [] : [[address, cell.v]],
        ),
      ),
    ]),
  );
}

const READ = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
kept = lambda value: value if isinstance(value, (str, int, float)) else str(value)
books = [openpyxl.load_workbook(file) for file in sys.argv[1:]]
print(json.dumps([{sheet.title: {cell.coordinate: kept(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in book.worksheets} for book in books]))`;

function inFolder<Result>(
  files: Readonly<Record<string, Uint8Array>>,
  act: (paths: readonly string[], folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    return act(paths, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readByOpenpyxl(...files: readonly Uint8Array[]): readonly Book[] {
  const named = Object.fromEntries(files.map((bytes, at) => [`${at}.xlsx`, bytes]));
  return inFolder(named, (paths) =>
    JSON.parse(
      execFileSync(PYTHON, ["-c", READ, ...paths], {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      }),
    ),
  );
}

const only = (book: Book, names: readonly string[]): Book =>
  Object.fromEntries(names.map((name) => [name, book[name] ?? {}]));

/** LibreOffice saves numbers with 15 digits. */
const rounded = (book: Book): unknown =>
  JSON.parse(
    JSON.stringify(book, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(14)) : value,
    ),
  );

const untouched = (bytes: Uint8Array): readonly string[] =>
  openArchive("a.xlsx", bytes)
    .entries.map(({ name }) => name)
    .filter(
      (name) => !/^(\[Content_Types\]|xl\/(workbook|_rels\/workbook|styles))\.xml/.test(name),
    );

describe.each(SAMPLES)("the report on %s", (name) => {
  test("leaves every other part as it was stored, and nothing for Excel to repair", async () => {
    const { before, after } = await sampleReport(name);
    const [old, written] = [openArchive("a.xlsx", before), openArchive("b.xlsx", after)];
    for (const part of untouched(before)) {
      const [first, second] = [old.stored(part).local, written.stored(part).local];
      expect([part, Buffer.compare(first, second)]).toEqual([part, 0]);
    }
    expect(lintPackage(after)).toEqual(lintPackage(before));
  });

  test("has for our reader and for SheetJS the cells that were planned", async () => {
    const report = await sampleReport(name);
    const names = report.plan.sheets.map((sheet) => sheet.name);
    expect(only(readByUs(report.after), names)).toEqual(planned(report));
    expect(only(readBySheetJs(report.after), names)).toEqual(planned(report));
  });

  withOpenpyxl(
    `has for openpyxl the cells that were planned beside those that were there${hasOpenpyxl ? "" : " (not installed here)"}`,
    async () => {
      const report = await sampleReport(name);
      const [before, after] = readByOpenpyxl(report.before, report.after);
      expect(after).toEqual({ ...before, ...planned(report) });
    },
  );

  test("written again replaces its sheets and nothing else", async () => {
    const { before, after } = await sampleReport(name);
    const again = (await reportOn(after)).after;
    const names = (bytes: Uint8Array) => readBytes(bytes).sheets.map((sheet) => sheet.name);
    expect(names(again)).toEqual(names(after));
    expect(lintPackage(again)).toEqual(lintPackage(before));
    const [old, written] = [openArchive("a.xlsx", before), openArchive("b.xlsx", again)];
    for (const part of untouched(before)) {
      const [first, second] = [old.stored(part).local, written.stored(part).local];
      expect([part, Buffer.compare(first, second)]).toEqual([part, 0]);
    }
  });
});

withOffice(
  `what LibreOffice opens and saves has the cells that were planned, and takes a report again${hasOffice ? "" : " (not installed here)"}`,
  async () => {
    const reports = await Promise.all(
      SAMPLES.map(async (name) => [name, await sampleReport(name)] as const),
    );
    const files = Object.fromEntries(reports.map(([name, { after }]) => [`${name}.xlsx`, after]));
    const saved = inFolder(files, (paths, folder) => {
      const out = join(folder, "saved");
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = ["--headless", "--convert-to", "xlsx", "--outdir", out];
      execFileSync("soffice", [profile, ...convert, ...paths], { stdio: "ignore" });
      return reports.map(([name]) => new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));
    });
    for (const [at, [, report]] of reports.entries()) {
      const bytes = saved[at] ?? new Uint8Array();
      const names = report.plan.sheets.map((sheet) => sheet.name);
      expect(rounded(only(readBySheetJs(bytes), names))).toEqual(rounded(planned(report)));
      const again = await reportOn(bytes);
      expect(lintPackage(again.after)).toEqual(lintPackage(bytes));
      expect(only(readByUs(again.after), names)).toEqual(planned(again));
    }
  },
  180_000,
);
