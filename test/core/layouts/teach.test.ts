import fc from "fast-check";
import {
  EMPTY_PROFILE,
  forget,
  parseProfile,
  readWorkbook,
  taughtEntries,
  teach,
  type Profile,
} from "../../../src/core";
import { sheet, workbook } from "../../support/sheet-builder";
import { unknownLedgers } from "../../support/unknown-ledger";

const workbookOf36 = () => unknownLedgers(36);

const actualsOf = (profile: Profile | null) =>
  readWorkbook(workbookOf36(), "ja", profile).indicators.map(({ values }) =>
    values
      .filter(({ role }) => role === "actual")
      .map(({ text, fiscalYear }) => [text, fiscalYear]),
  );

const taught = (result: ReturnType<typeof teach>): Profile => {
  if (typeof result === "string") throw new Error(result);
  return result;
};

const at = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

test("cells that are pointed at on one sheet are actuals on the other 35 as well", () => {
  const profile = taught(
    teach(null, workbookOf36(), { sheet: "7", area: at(4, 6) }, { kind: "role", role: "actual" }),
  );
  expect(actualsOf(profile)).toEqual(Array.from({ length: 36 }, () => [["90", 2021]]));
});

test("a word that is taught on one sheet is known on all", () => {
  const profile = taught(
    teach(
      null,
      workbookOf36(),
      { sheet: "7", area: at(3, 6) },
      { kind: "word", concept: "actual" },
    ),
  );
  expect(profile.words).toEqual([{ word: "でき高", concept: "actual" }]);
  expect(actualsOf(profile)).toEqual(Array.from({ length: 36 }, () => [["90", 2021]]));
});

test("actuals that are pointed at below a word with a year are of that year", () => {
  const cells = {
    A1: "番号",
    B1: "指標",
    C1: "令和3年度目標",
    D1: "令和3年度でき高",
    B2: "参加者",
    C2: 10,
    D2: 9,
  };
  const ledger = workbook("a.xlsx", sheet("S", cells));
  const profile = taught(
    teach(null, ledger, { sheet: "S", area: at(2, 4) }, { kind: "role", role: "actual" }),
  );
  expect(readWorkbook(ledger, "ja", profile).indicators[0]?.values).toMatchObject([
    { role: "target", fiscalYear: 2021 },
    { role: "actual", fiscalYear: 2021, text: "9" },
  ]);
});

/** A block that a declared layout reads, with words of the city's own for what it says. */
const block = (target: string, department: string) =>
  workbook(
    "blocks.xlsx",
    sheet("S", {
      A1: "取組項目",
      B1: "情報の共有",
      A2: "指標①",
      B2: "フォロワー数",
      E2: department,
      F2: "広報課",
      C3: "令和2年度",
      D3: "令和3年度",
      A4: target,
      C4: 6,
      D4: 7,
      A5: "実績値①",
      C5: 5,
    }),
  );

test("taught words are labels of declared layouts", () => {
  const known = block("目標値①", "所管課");
  const unknown = block("ねらう線①", "うけもち");
  const words = [
    { word: "ねらう線", concept: "target" },
    { word: "うけもち", concept: "department" },
  ] as const;
  const expected = readWorkbook(known, "ja");
  expect(expected.sheets[0]?.layout).toBe("indicator-blocks");
  const reading = readWorkbook(unknown, "ja", { ...EMPTY_PROFILE, words });
  expect(reading.sheets[0]?.layout).toBe("indicator-blocks");
  expect(reading.indicators).toEqual(expected.indicators);
});

test("a word that is taught to be nothing is no label of a declared layout", () => {
  const words = [{ word: "目標値", concept: "nothing" }] as const;
  const reading = readWorkbook(block("目標値①", "所管課"), "ja", { ...EMPTY_PROFILE, words });
  expect(reading.sheets[0]?.layout).not.toBe("indicator-blocks");
});

test("cells that are pointed at on a sheet of a declared layout have the role that was said", () => {
  const sheets = block("目標値①", "所管課");
  const area = { top: 5, left: 3, bottom: 5, right: 4 };
  const profile = taught(
    teach(null, sheets, { sheet: "S", area }, { kind: "role", role: "status" }),
  );
  const values = readWorkbook(sheets, "ja", profile).indicators.flatMap((one) => one.values);
  expect(values.find(({ cell }) => cell === "S!C5")).toMatchObject({ role: "status" });
});

test("what is no table is left out on all sheets of the shape", () => {
  const whole = taught(
    teach(null, workbookOf36(), { sheet: "7", area: at(2, 2) }, { kind: "no-table-on-sheet" }),
  );
  expect(readWorkbook(workbookOf36(), "ja", whole).indicators).toEqual([]);
});

test("what cannot be learnt is refused with the reason", () => {
  const blank = workbook("a.xlsx", sheet("白紙", { A1: "めも" }));
  const pointed = { sheet: "白紙", area: at(1, 1) };
  expect(teach(null, blank, pointed, { kind: "years" })).toBe("no-shape");
  expect(
    teach(null, blank, { ...pointed, area: at(9, 9) }, { kind: "word", concept: "target" }),
  ).toBe("no-word");
  expect(teach(null, blank, { ...pointed, sheet: "ない" }, { kind: "years" })).toBe("sheet-gone");
});

test("every entry can be taken back, and a profile survives its text", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          { area: at(4, 6), teaching: { kind: "role", role: "actual" } } as const,
          { area: at(4, 5), teaching: { kind: "role", role: "target" } } as const,
          { area: at(3, 6), teaching: { kind: "word", concept: "actual" } } as const,
          { area: at(2, 2), teaching: { kind: "no-table-on-sheet" } } as const,
        ),
      ),
      (lessons) => {
        const profile = lessons.reduce(
          (known, { area, teaching }) =>
            taught(teach(known, workbookOf36(), { sheet: "1", area }, teaching)),
          EMPTY_PROFILE,
        );
        expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
        const emptied = taughtEntries(profile).reduce((known) => {
          const [first] = taughtEntries(known);
          return first ? forget(known, first.id) : known;
        }, profile);
        expect(emptied).toEqual(EMPTY_PROFILE);
      },
    ),
    { numRuns: 20 },
  );
});
