import { readFileSync } from "node:fs";
import { read, utils, write, type WorkBook } from "@e965/xlsx";

/** A workbook to measure on. */
export type BenchWorkbook = { readonly name: string; readonly bytes: Uint8Array };

const SAMPLES = ["seki", "ebetsu", "annaka"];
const MANY_FORMS = 400;

const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../samples/${name}.xlsx`, import.meta.url)));

/** As many forms as a large city has: the sample's first form again and again, each with a name of its own. */
function manyForms(): Uint8Array {
  const source = read(sampleBytes("seki"));
  const form = source.Sheets["1"] ?? {};
  const book: WorkBook = utils.book_new();
  for (let count = 1; count <= MANY_FORMS; count += 1) {
    const sheet = { ...form, C3: { t: "s" as const, v: `取組${count}` } };
    utils.book_append_sheet(book, sheet, `様式${count}`);
  }
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }));
}

/** The samples, and one workbook of 400 forms. */
export const benchWorkbooks = (): readonly BenchWorkbook[] => [
  ...SAMPLES.map((name) => ({ name, bytes: sampleBytes(name) })),
  { name: `${MANY_FORMS} forms`, bytes: manyForms() },
];
