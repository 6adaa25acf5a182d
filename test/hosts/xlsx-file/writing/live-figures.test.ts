import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { temporaryFolder, samplePath } from "../../../support/paths";
import { runCli } from "../../../support/run-cli";
import { emptyWorkbook } from "../../../../src/hosts/xlsx-file/writing/empty-workbook";
import { convertWithLibreOffice, withLibreOffice } from "../../../support/libre-office";
import { graft, partOf, partsOf } from "./grafted";
import { planOf } from "./sheet-plans";

test("a figure that follows its cell is a formula with its present result", () => {
  const content = {
    kind: "formula",
    formula: "'A&B'!E10*1000",
    number: 81571000,
    format: "integer",
  } as const;
  const plan = planOf({ cells: [{ row: 1, column: 1, role: "figure", content }] });
  const xml = partOf(graft(emptyWorkbook(), plan).parts, "xl/worksheets/sheet2.xml");
  expect(xml).toMatch(/<c r="A1" s="\d+"><f>'A&amp;B'!E10\*1000<\/f><v>81571000<\/v><\/c>/);
});

/** The results of a workbook's formulas, by sheet and address. */
function results(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const { Sheets } = read(bytes, { cellFormula: true });
  return new Map(
    Object.entries(Sheets).flatMap(([name, sheet]) =>
      Object.entries(sheet).flatMap(([address, cell]: [string, unknown]): [string, unknown][] =>
        typeof cell === "object" && cell !== null && "f" in cell && "v" in cell
          ? [[`${name}!${address}`, cell.v]]
          : [],
      ),
    ),
  );
}

/** A workbook without the results of its formulas, so that whoever opens it has to work them out. */
const withoutResults = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(partsOf(bytes)).map(([name, text]) => [
        name,
        strToU8(text.replace(/<\/f><v>[^<]*<\/v>/g, "</f>")),
      ]),
    ),
  );

withLibreOffice(
  "LibreOffice works out the same results",
  async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "live.xlsx");
    await runCli(["report", samplePath("seki"), "-o", file, "--live-formulas"]);
    const ours = results(readFileSync(file));
    expect(ours.size).toBeGreaterThan(20);
    writeFileSync(file, withoutResults(readFileSync(file)));
    const theirs = results(readFileSync(convertWithLibreOffice(file, "xlsx", join(folder, "out"))));
    for (const [cell, result] of ours) expect([cell, theirs.get(cell)]).toEqual([cell, result]);
  },
  150_000,
);
