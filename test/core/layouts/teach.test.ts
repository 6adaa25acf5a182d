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
