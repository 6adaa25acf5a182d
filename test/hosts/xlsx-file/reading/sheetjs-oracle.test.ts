import { read, utils, type WorkSheet } from "@e965/xlsx";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SheetSnapshot } from "../../../../src/core";
import { inRepository } from "../../../support/paths";
import { readBytes } from "../support/read-workbook";

/** The samples always, the reference workbooks where they lie beside the repository. */
const FOLDERS = [inRepository("samples"), inRepository("..", "shared", "workbooks")];
const paths = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

type Shown = Record<string, { value: unknown; text: string }>;

function coveredAddresses(sheet: WorkSheet): Set<string> {
  const addresses = new Set<string>();
  for (const { s: from, e: to } of sheet["!merges"] ?? []) {
    for (let r = from.r; r <= to.r; r += 1) {
      for (let c = from.c; c <= to.c; c += 1) addresses.add(utils.encode_cell({ r, c }));
    }
    addresses.delete(utils.encode_cell(from));
  }
  return addresses;
}

function shownByOracle(sheet: WorkSheet): Shown {
  const covered = coveredAddresses(sheet);
  return Object.fromEntries(
    Object.entries(sheet)
      .filter(
        ([address, cell]) => !address.startsWith("!") && cell.t !== "z" && !covered.has(address),
      )
      .map(([address, cell]) => [address, { value: cell.v, text: cell.w ?? String(cell.v) }]),
  );
}

function shownByUs({ cells }: SheetSnapshot): Shown {
  return Object.fromEntries(
    cells.map(({ row, column, value, text }) => [
      utils.encode_cell({ r: row - 1, c: column - 1 }),
      {
        value:
          value.kind === "text" ? value.text : value.kind === "number" ? value.number : value.kind,
        text,
      },
    ]),
  );
}

describe.each(paths.map((path) => [basename(path), path]))("%s", (_name, path) => {
  const bytes = readFileSync(path);
  const oracle = read(bytes);
  const { sheets } = readBytes(bytes);

  test("has the sheets that SheetJS finds", () => {
    expect(sheets.map(({ name }) => name)).toEqual(oracle.SheetNames);
  });

  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    "%s has the cells and texts that SheetJS finds",
    (name, sheet) => {
      expect(shownByUs(sheet)).toEqual(shownByOracle(oracle.Sheets[name] ?? {}));
    },
  );
});
