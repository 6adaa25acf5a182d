import { readFileSync } from "node:fs";
import { read, utils, type CellObject, type WorkBook } from "@e965/xlsx";
import { buildSamples } from "../../samples/build";

const NAMES = ["seki", "ebetsu", "annaka", "fuchu-group1", "fuchu-group2", "sapporo"];

/** Sapporo's table is words only. */
const NAMES_WITH_VALUES = NAMES.filter((name) => name !== "sapporo");
/** Fuchu's truth places scores only. */
const NAMES_WITH_PLACES = NAMES.filter((name) => !name.startsWith("fuchu"));

const onDisk = (file: string): Buffer => readFileSync(`samples/${file}`);
const workbookOf = (name: string): WorkBook => read(onDisk(`${name}.xlsx`), { type: "buffer" });
const truthOf = (name: string): unknown =>
  JSON.parse(onDisk(`${name}.truth.json`).toString("utf8"));

function cellOf(workbook: WorkBook, sheet: string, address: string): CellObject | undefined {
  const cell: unknown = workbook.Sheets[sheet]?.[address];
  const holds = (value: unknown): value is CellObject =>
    typeof value === "object" && value !== null && "t" in value;
  return holds(cell) ? cell : undefined;
}
const shownIn = (workbook: WorkBook, sheet: string, address: string): string => {
  const cell = cellOf(workbook, sheet, address);
  return cell ? utils.format_cell(cell) : "";
};

type Fields = ReadonlyMap<string, unknown>;
type Located = { readonly sheet: string; readonly fields: Fields };

/** Every record of the truth, however deep, with the sheet that it or the record around it names. */
function recordsIn(node: unknown, sheet = ""): Located[] {
  if (Array.isArray(node)) return node.flatMap((item: unknown) => recordsIn(item, sheet));
  if (typeof node !== "object" || node === null) return [];
  const fields = new Map<string, unknown>(Object.entries(node));
  const own = fields.get("sheet");
  const here = typeof own === "string" ? own : sheet;
  return [
    { sheet: here, fields },
    ...[...fields.values()].flatMap((value) => recordsIn(value, here)),
  ];
}

test("every sample on disk is in step with its data and its form", async () => {
  const built = await buildSamples();
  expect([...built.keys()]).toEqual(
    NAMES.flatMap((name) => [`${name}.xlsx`, `${name}.truth.json`]),
  );
  for (const [file, bytes] of built) {
    expect({ file, same: onDisk(file).equals(bytes) }).toEqual({ file, same: true });
  }
});

test("building twice gives the same bytes", async () => {
  const first = await buildSamples();
  const second = await buildSamples();
  for (const [file, bytes] of first) {
    expect({ file, same: Buffer.from(second.get(file) ?? []).equals(bytes) }).toEqual({
      file,
      same: true,
    });
  }
});

test.each(NAMES_WITH_VALUES)(
  "%s: every value of the truth is shown by the cell that it names",
  (name) => {
    const workbook = workbookOf(name);
    const stated = recordsIn(truthOf(name)).flatMap(({ sheet, fields }) => {
      const [cell, text] = [fields.get("cell"), fields.get("text")];
      const isCount = fields.has("count");
      return typeof cell === "string" && typeof text === "string" && !isCount
        ? [{ sheet, cell, text }]
        : [];
    });
    const shown = stated.map(({ sheet, cell }) => ({
      sheet,
      cell,
      text: shownIn(workbook, sheet, cell),
    }));
    expect(stated).not.toEqual([]);
    expect(shown).toEqual(stated);
  },
);

test.each(NAMES_WITH_PLACES)(
  "%s: names, departments and units stand where the truth says",
  (name) => {
    const workbook = workbookOf(name);
    const places = recordsIn(truthOf(name)).flatMap(({ sheet, fields }) => {
      const cells = fields.get("cells");
      if (typeof cells !== "object" || cells === null) return [];
      return Object.entries(cells).map(([field, cell]) => ({
        expected: String(fields.get(field) ?? ""),
        shown: shownIn(workbook, sheet, String(cell)),
      }));
    });
    expect(places).not.toEqual([]);
    for (const { expected, shown } of places) {
      expect(shown).not.toBe("");
      expect(shown).toContain(expected);
    }
  },
);

test.each([
  ["seki", 31],
  ["ebetsu", 28],
  ["annaka", 36],
  ["fuchu-group1", 2],
  ["fuchu-group2", 2],
  ["sapporo", 11],
])("%s holds %i records", (name, count) => {
  expect(truthOf(name)).toMatchObject({ records: { length: count } });
});

test("seki: the cover counts other statuses than the forms show", () => {
  const workbook = workbookOf("seki");
  const cover = ["A6", "B6", "A7", "B7", "A8", "B8"].map((cell) => shownIn(workbook, "総括", cell));
  expect(cover).toEqual(["順調", "17", "やや遅れている", "12", "遅れている", "2"]);
  const tally = new Map<string, number>();
  for (const sheet of workbook.SheetNames.filter((each) => each !== "総括")) {
    const status = shownIn(workbook, sheet, "F12");
    tally.set(status, (tally.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(tally)).toEqual({
    順調: 16,
    達成: 1,
    やや遅れている: 12,
    遅れている: 2,
  });
});

test.each([
  ["seki", "2", "F8", 5, "5"],
  ["seki", "30", "E8", 0.18, "18.0%"],
  ["ebetsu", "基本目標1", "B9", 1483, "1,483"],
  ["ebetsu", "基本目標2", "G103", 1, "100%"],
  ["fuchu-group1", "5-3", "C8", 1, "1.0"],
])("%s: %s!%s is the number %d and shows %s", (name, sheet, address, number, text) => {
  const cell = cellOf(workbookOf(name), sheet, address);
  expect(cell?.v).toBe(number);
  expect(cell && utils.format_cell(cell)).toBe(text);
});

test.each([
  ["seki", "12", "E8", "60万人"],
  ["ebetsu", "基本目標3", "B19", "81,571千円"],
  ["fuchu-group1", "5-2", "A4", "5-2"],
])("%s: %s!%s is the text %s", (name, sheet, address, text) => {
  expect(cellOf(workbookOf(name), sheet, address)).toMatchObject({ t: "s", v: text });
});

test("annaka: one figure for all years stands in one merged cell", () => {
  const merges = workbookOf("annaka").Sheets["4-(3)-①"]?.["!merges"] ?? [];
  expect(merges.map((area) => utils.encode_range(area))).toContain("C15:G15");
});
