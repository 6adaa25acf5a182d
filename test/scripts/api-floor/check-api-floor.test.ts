import { checkApiFloor } from "../../../scripts/api-floor/check-api-floor";
import { declaredIn } from "../../../scripts/api-floor/declared-capabilities";
import { wrongWitnesses } from "../../../scripts/api-floor/witnesses";
import { compile } from "./support/compile";

const PROBE = "capabilities/has-capability.ts";
const TABLE = "capabilities/capabilities.ts";
const IMPORT = `import { hasCapability } from "./capabilities/has-capability";\n`;

const capability = (id: string, set: string, version: string, owner: string, name: string) =>
  `{ id: "${id}", sets: [{ set: "${set}", version: "${version}" }], member: { class: "${owner}", name: "${name}" }, neededFor: "a test" }`;

/** What is above the floor and not asked for, by what it breaks. */
const BREAKING = {
  "a property": [`export const f = (sheet: Excel.Worksheet) => sheet.notes;`, "Worksheet.notes"],
  "a member of a class above the floor": [
    `export const f = (note: Excel.Note) => note.load();`,
    "Note.load",
  ],
  "a method": [
    `export const f = (range: Excel.Range) => range.getDependents();`,
    "Range.getDependents",
  ],
  "a key": [`export const f = (sheet: Excel.Worksheet) => sheet["notes"];`, "Worksheet.notes"],
  "a key that is computed": [
    `export const f = (sheet: Excel.Worksheet, key: "notes" | "name") => sheet[key];`,
    "sheet[key]",
  ],
  "a pattern": [`export const f = ({ notes: read }: Excel.Worksheet) => read;`, "Worksheet.notes"],
  "an option": [
    `export const f = () => Excel.run({ mergeUndoGroup: true }, async () => undefined);`,
    "RunOptions.mergeUndoGroup",
  ],
  "what load is asked for": [
    `export const f = (book: Excel.Workbook) => book.worksheets.load("items/name, items/notes/items/content");`,
    "Worksheet.notes",
  ],
  "what load is asked for in a list": [
    `export const f = (range: Excel.Range) => range.load(["values", "valuesAsJson"]);`,
    "Range.valuesAsJson",
  ],
  "what load of the context is asked for": [
    `export const f = (context: Excel.RequestContext, range: Excel.Range) => context.load(range, "valuesAsJson");`,
    "Range.valuesAsJson",
  ],
  "a text for load that is only known when it runs": [
    `export const f = (range: Excel.Range, what: string) => range.load(what);`,
    "range.load(what)",
  ],
  "a value of an enumeration": [
    `export const f = (control: Excel.EmptyCellControl) => { control.type = Excel.CellControlType.empty; };`,
    "CellControlType.empty",
  ],
  "a value of an enumeration as a text": [
    `export const f = (sheet: Excel.Worksheet) => { const type: Excel.CellControlType | "Empty" = "Empty"; return [sheet, type]; };`,
    "CellControlType.empty",
  ],
  "an object handed on under a type of ours": [
    `const count = (owner: { readonly notes: object }) => owner; export const f = (sheet: Excel.Worksheet) => count(sheet);`,
    "Worksheet.notes",
  ],
  "the Common API": [
    `export const f = () => Office.context.document.getFileAsync(Office.FileType.Compressed);`,
    "Document.getFileAsync",
  ],
} as const;

/** Questions that do not cover the use below them. */
const NOT_COVERING = {
  "in the other branch": `if (hasCapability("notes")) return null; return sheet.notes;`,
  "for another set": `return hasCapability("whole-file") ? sheet.notes : null;`,
  "for an older set": `return hasCapability("values-as-json") ? sheet.notes : null;`,
  "or something else": `if (hasCapability("notes") || sheet.isNullObject) return sheet.notes; return null;`,
  "after the use": `const read = sheet.notes; if (!hasCapability("notes")) return null; return read;`,
  "in a branch that goes on": `if (!hasCapability("notes")) sheet.activate(); return sheet.notes;`,
  "by a function of the same name": `const hasCapability = (id: string) => id !== ""; return hasCapability("notes") ? sheet.notes : null;`,
  "above a function that can be called earlier": `const early = read(); if (!hasCapability("notes")) return early; return read(); function read() { return sheet.notes; }`,
  "by some of its callers only": `const read = () => sheet.notes; return hasCapability("notes") ? read() : read();`,
} as const;

/** Questions that cover the use below them. */
const COVERING = {
  "a branch": `if (hasCapability("notes")) return sheet.notes; return null;`,
  "another branch": `if (!hasCapability("notes")) { return null; } else return sheet.notes;`,
  "an arm": `return hasCapability("notes") ? sheet.notes : null;`,
  "a left side of &&": `return sheet.isNullObject && hasCapability("notes") && sheet.notes;`,
  "a left side of ||": `return !hasCapability("notes") || sheet.notes;`,
  "an exit before": `if (sheet.isNullObject || !hasCapability("notes")) return null; const read = () => sheet.notes; return read();`,
  "an exit by an error": `if (!hasCapability("notes")) { throw new Error("no notes"); } return sheet.notes;`,
  "all callers": `const read = () => sheet.notes; if (!hasCapability("notes")) return null; const again = () => read(); return again();`,
} as const;

const inFunction = (body: string): string =>
  `${IMPORT}export function f(sheet: Excel.Worksheet): unknown { ${body} }`;

const named = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.ts`, text]));

const { checker, fileOf } = compile({
  [TABLE]: `export const API_FLOOR = { set: "ExcelApi", version: "1.13" } as const;
    export const CAPABILITIES = [
      ${capability("notes", "ExcelApi", "1.18", "Excel.Worksheet", "notes")},
      ${capability("values-as-json", "ExcelApi", "1.16", "Excel.Range", "valuesAsJson")},
      ${capability("whole-file", "CompressedFile", "1.1", "Office.Document", "getFileAsync")},
      ${capability("wrong", "ExcelApi", "1.18", "Excel.Range", "valuesAsJson")},
    ] as const;`,
  [PROBE]: `export const hasCapability = (id: string): boolean => id !== "";`,
  ...named(Object.fromEntries(Object.entries(BREAKING).map(([name, [text]]) => [name, text]))),
  ...named(
    Object.fromEntries(
      Object.entries(NOT_COVERING).map(([name, body]) => [name, inFunction(body)]),
    ),
  ),
  ...named(
    Object.fromEntries(Object.entries(COVERING).map(([name, body]) => [name, inFunction(body)])),
  ),
  "at the floor.ts": `export const f = async (context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/tables/items/name");
    await context.sync();
    const [sheet] = worksheets.items;
    sheet?.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject().load({ address: true });
    return Office.context.document.url;
  };`,
  "an exported function.ts": `${IMPORT}export const read = (sheet: Excel.Worksheet) => sheet.notes;
    export const f = (sheet: Excel.Worksheet) => (hasCapability("notes") ? read(sheet) : null);`,
});

const declared = declaredIn(fileOf(TABLE));
const checked = (name: string) => checkApiFloor(checker, [fileOf(`${name}.ts`)], declared);

test.each(Object.entries(BREAKING))("%s above the floor is a problem", (name, [, member]) => {
  const { problems } = checked(name);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.some((problem) => problem.includes(`.ts:1 ${member} (`))).toBe(true);
});

test.each(Object.keys(NOT_COVERING))("a question %s does not cover the use", (name) => {
  const { problems } = checked(name);
  expect(problems.join()).toContain("Worksheet.notes (ExcelApi 1.18)");
});

test.each(Object.keys(COVERING))("a question in %s covers the use, which is listed", (name) => {
  const { probed, problems } = checked(name);
  expect(problems).toEqual([]);
  expect(probed.join()).toContain(
    `Worksheet.notes (ExcelApi 1.18): asked for by "notes", for a test`,
  );
});

test("what an exported function uses is not covered by its callers", () => {
  expect(checked("an exported function").problems).toHaveLength(1);
});

test("what is at the floor or in every Excel needs no question", () => {
  expect(checked("at the floor")).toEqual({ probed: [], problems: [] });
});

test("a capability that is told by a member of another set is a problem", () => {
  expect(wrongWitnesses(checker, fileOf(TABLE), declared)).toEqual([
    `capability "wrong": Excel.Range.valuesAsJson is no member of ExcelApi 1.18`,
  ]);
});
