import { createLogicalGrid, readWorkbook, type SheetSnapshot } from "../../../src/core";
import {
  parseProfile,
  ProfileError,
  relativeArea,
  sheetShape,
  type Correction,
  type Profile,
} from "../../../src/core/layouts";
import { sheet, workbook } from "../../support/sheet-builder";
import { saidValues } from "./said";

/** A form whose headers for the figures are words that nobody knows, moved down and with some more records. */
function form(at: number): SheetSnapshot {
  const top = 3 + (at % 4);
  const records = 1 + (at % 3);
  const cells: Record<string, string | number> = {
    A1: `様式 ${at + 1}`,
    [`A${top}`]: "指標",
    [`B${top}`]: "担当課",
    [`C${top}`]: "ねらう線",
    [`D${top}`]: "できた線",
  };
  for (let row = 1; row <= records; row += 1) {
    cells[`A${top + row}`] = `講座${row}の参加者`;
    cells[`B${top + row}`] = "総務課";
    cells[`C${top + row}`] = 100 + at;
    cells[`D${top + row}`] = 50 + at;
  }
  return sheet(`様式${at + 1}`, cells);
}

const FORMS = Array.from({ length: 36 }, (_, at) => form(at));

function expectAllRight(profile: Profile): void {
  const reading = readWorkbook(workbook("36.xlsx", ...FORMS), "ja", profile);
  for (const [at, { name }] of FORMS.entries()) {
    const top = 3 + (at % 4);
    const indicators = reading.indicators.filter((indicator) => indicator.sheet === name);
    expect(indicators).toHaveLength(1 + (at % 3));
    for (const [index, indicator] of indicators.entries()) {
      const row = top + 1 + index;
      expect(saidValues(indicator)).toEqual([
        `target - ${100 + at} @${name}!C${row}`,
        `actual - ${50 + at} @${name}!D${row}`,
      ]);
    }
  }
}

test("words that nobody knows are no values, and said so", () => {
  const reading = readWorkbook(workbook("36.xlsx", ...FORMS), "ja");
  expect(reading.indicators.flatMap(({ values }) => values)).toEqual([]);
  expect(reading.notes.length).toBeGreaterThanOrEqual(36);
});

test("after a word was taught all 36 sheets alike are right", () => {
  expectAllRight({
    format: 1,
    words: [
      { word: "ねらう線", concept: "target" },
      { word: "できた線", concept: "actual" },
    ],
    sheets: [],
  });
});

test("after areas were corrected on one of 36 sheets alike the other 35 are right, wherever their tables lie", () => {
  const [first, ...others] = FORMS;
  if (!first) throw new Error("a form expected");
  const shape = sheetShape(first);
  expect(new Set(others.map(sheetShape))).toEqual(new Set([shape]));
  const grid = createLogicalGrid(first);
  const isShared = (text: string): boolean => text.includes("線");
  const targets = relativeArea(grid, { top: 4, left: 3, bottom: 4, right: 3 }, isShared);
  const actuals = relativeArea(grid, { top: 4, left: 4, bottom: 4, right: 4 }, isShared);
  if (!targets || !actuals) throw new Error("an anchor expected");
  expectAllRight({
    format: 1,
    words: [],
    sheets: [
      {
        shape,
        corrections: [
          { kind: "role", role: "target", area: { ...targets, bottom: null } },
          { kind: "role", role: "actual", area: { ...actuals, bottom: null } },
        ],
      },
    ],
  });
});

const ledger = {
  A1: "指標",
  B1: "目標",
  C1: "実績",
  A2: "参加者",
  B2: 10,
  C2: 11,
};

test("a role that was corrected counts, whatever the header says", () => {
  const first = sheet("S", ledger);
  const area = { anchor: "目標", top: 1, left: 0, bottom: null, right: 0 };
  const reading = readWorkbook(workbook("a.xlsx", first), "ja", {
    format: 1,
    words: [],
    sheets: [{ shape: sheetShape(first), corrections: [{ kind: "role", role: "baseline", area }] }],
  });
  expect(reading.indicators.map(saidValues)).toEqual([
    ["baseline - 10 @S!B2", "actual - 11 @S!C2"],
  ]);
});

test("cells that were said to hold years are years", () => {
  const first = sheet("S", {
    A1: "指標",
    B1: "参加者",
    A2: "年度",
    B2: 31,
    C2: 2,
    D2: "令和3",
    A3: "目標",
    B3: 1,
    C3: 2,
    D3: 3,
    A4: "実績",
    B4: 1,
  });
  const area = { anchor: "年度", top: 0, left: 1, bottom: 0, right: 3 };
  const reading = readWorkbook(workbook("a.xlsx", first), "ja", {
    format: 1,
    words: [],
    sheets: [{ shape: sheetShape(first), corrections: [{ kind: "years", area }] }],
  });
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B3", "target 2020 2 @S!C3", "target 2021 3 @S!D3", "actual 2019 1 @S!B4"],
  ]);
});

const blockOfYears = sheet("S", {
  A1: "指標①",
  B1: "参加者",
  A2: "年次",
  B2: "令和元年度",
  C2: "令和2年度",
  D2: 3,
  A3: "目標値①",
  B3: 1,
  C3: 2,
  D3: 3,
  A4: "実績値①",
  B4: 1,
});

const withCorrection = (of: SheetSnapshot, correction: Correction): Profile => ({
  format: 1,
  words: [],
  sheets: [{ shape: sheetShape(of), corrections: [correction] }],
});

test("a taught year without its era is the year of a column of a declared layout as well", () => {
  const area = { anchor: "参加者", top: 1, left: 0, bottom: 1, right: 2 };
  const profile = withCorrection(blockOfYears, { kind: "years", area });
  const reading = readWorkbook(workbook("a.xlsx", blockOfYears), "ja", profile);
  expect(reading.sheets.map(({ layout }) => layout)).toEqual(["indicator-blocks"]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B3", "target 2020 2 @S!C3", "target 2021 3 @S!D3", "actual 2019 1 @S!B4"],
  ]);
  expect(reading.notes).toEqual([]);
});

test.each<readonly [string, Correction]>([
  [
    "a year in a cell that says none",
    { kind: "years", area: { anchor: "参加者", top: 0, left: 0, bottom: 0, right: 0 } },
  ],
  [
    "the role of a name",
    {
      kind: "role",
      role: "target",
      area: { anchor: "年次", top: 0, left: 0, bottom: 0, right: 0 },
    },
  ],
  [
    "an answer to what nobody asks",
    {
      kind: "answer",
      code: "role-assumed",
      choice: "target",
      area: { anchor: "参加者", top: 2, left: 0, bottom: 2, right: 0 },
    },
  ],
])("what was taught and no way of reading heeds is said: %s", (_, correction) => {
  const profile = withCorrection(blockOfYears, correction);
  for (const locale of ["ja", "en"] as const) {
    const { notes } = readWorkbook(workbook("a.xlsx", blockOfYears), locale, profile);
    const said = notes.filter(({ code }) => code === "correction-without-effect");
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining("S!")]);
  }
});

test("what one sheet of a shape heeds is not said to be without effect on the others", () => {
  const other = sheet("T", {
    A1: "指標①",
    B1: "参加者",
    A2: "年次",
    B2: "平成30年度",
    C2: "令和2年度",
    D2: "x",
    A3: "目標値①",
    B3: 1,
    A4: "実績値①",
  });
  expect(sheetShape(other)).toBe(sheetShape(blockOfYears));
  const area = { anchor: "参加者", top: 1, left: 2, bottom: 1, right: 2 };
  const profile = withCorrection(blockOfYears, { kind: "years", area });
  const { notes } = readWorkbook(workbook("a.xlsx", blockOfYears, other), "ja", profile);
  expect(notes.map(({ code }) => code)).not.toContain("correction-without-effect");
});

test.each([
  ["成果を測るもの", "name", []],
  ["実績", "actual", []],
  ["実績（R2）", "actual", []],
  ["見なれない語", "target", ["見なれない語"]],
  ["参加者", "nothing", []],
  ["見なれない語", "nothing", ["見なれない語"]],
] as const)("a taught word that no label uses is said: %s as %s", (word, concept, unused) => {
  const form = sheet("S", { ...ledger, A1: "成果を測るもの", A2: "参加者" });
  const profile: Profile = { format: 1, words: [{ word, concept }], sheets: [] };
  for (const locale of ["ja", "en"] as const) {
    const { notes } = readWorkbook(workbook("a.xlsx", form), locale, profile);
    const said = notes.filter(({ code }) => code === "word-without-effect");
    expect(said.map(({ cell }) => cell)).toEqual(unused.map(() => "S"));
    for (const { message } of said) expect(message).toContain(word);
  }
});

test("what is no table is not read, and left out of the account", () => {
  const first = sheet("S", {
    ...ledger,
    A5: "指標",
    B5: "目標",
    C5: "実績",
    A6: "例",
    B6: 1,
    C6: 1,
  });
  const area = { anchor: "例", top: -1, left: 0, bottom: 0, right: 2 };
  const corrections = [{ kind: "no-table", area }] as const;
  const profile: Profile = {
    format: 1,
    words: [],
    sheets: [{ shape: sheetShape(first), corrections }],
  };
  const reading = readWorkbook(workbook("a.xlsx", first), "ja", profile);
  expect(reading.indicators.map(({ name }) => name)).toEqual(["参加者"]);
  const leftOut = reading.sheets[0]?.cells.filter(({ use }) => use === "left-out");
  expect(leftOut?.map(({ cell }) => cell)).toEqual(["A5", "B5", "C5", "A6", "B6", "C6"]);
});

test("a whole sheet that is no table is passed over", () => {
  const first = sheet("S", ledger);
  const corrections = [{ kind: "no-table", area: null }] as const;
  const reading = readWorkbook(workbook("a.xlsx", first), "ja", {
    format: 1,
    words: [],
    sheets: [{ shape: sheetShape(first), corrections }],
  });
  expect(reading.indicators).toEqual([]);
});

test("a correction whose text is missing from the sheet is said not to be applied", () => {
  const first = sheet("S", ledger);
  const area = { anchor: "どこにもない", top: 1, left: 0, bottom: null, right: 0 };
  const reading = readWorkbook(workbook("a.xlsx", first), "ja", {
    format: 1,
    words: [],
    sheets: [{ shape: sheetShape(first), corrections: [{ kind: "role", role: "target", area }] }],
  });
  expect(reading.notes.map(({ code, cell }) => [code, cell])).toEqual([
    ["correction-not-applied", "S"],
  ]);
});

test("corrections of another shape change nothing", () => {
  const snapshot = workbook("a.xlsx", sheet("S", ledger));
  const corrections = [{ kind: "no-table", area: null }] as const;
  const other: Profile = { format: 1, words: [], sheets: [{ shape: "0課題", corrections }] };
  expect(readWorkbook(snapshot, "ja", other)).toEqual(readWorkbook(snapshot, "ja"));
});

test("the shape stays when the table moves, is filled in or is for another year, and not when its labels change", () => {
  const form1 = sheet("S", {
    A1: "指標",
    B1: "目標（R2）",
    C1: "実績（R2）",
    A2: "参加者",
    B2: 10,
  });
  const moved = sheet("S", { C4: "指標", D4: "目標（R3）", F4: "実績（R3）", C5: "利用者", F5: 9 });
  const other = sheet("S", { A1: "指標", B1: "実績（R2）", C1: "目標（R2）", A2: "参加者" });
  expect(sheetShape(moved)).toBe(sheetShape(form1));
  expect(sheetShape(other)).not.toBe(sheetShape(form1));
  expect(sheetShape(sheet("S", { A1: "目次" }))).toBe("");
});

test("a profile is read from its own JSON", () => {
  const profile: Profile = {
    format: 1,
    words: [{ word: "めあて", concept: "target" }],
    sheets: [
      {
        shape: "0指標",
        corrections: [
          {
            kind: "role",
            role: "actual",
            area: { anchor: "指標", top: 1, left: 2, bottom: null, right: 2 },
          },
          { kind: "years", area: { anchor: "指標", top: 0, left: 1, bottom: 0, right: 4 } },
          { kind: "no-table", area: null },
        ],
      },
    ],
  };
  expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
});

test.each([
  { data: null, faults: ["profile: object"] },
  { data: { format: 2 }, faults: ["format: format-1"] },
  { data: { format: 1, words: 3 }, faults: ["words: list"] },
  {
    data: { format: 1, words: [{ word: "", concept: "goals" }] },
    faults: ["words[0].word: text", "words[0].concept: known-word"],
  },
  {
    data: { format: 1, sheets: [{ shape: "s", corrections: [{ kind: "role", role: "x" }] }] },
    faults: ["sheets[0].corrections[0].area: object", "sheets[0].corrections[0].role: known-word"],
  },
  {
    data: {
      format: 1,
      sheets: [
        {
          shape: "s",
          corrections: [
            { kind: "years", area: { anchor: "a", top: 0.5, left: 0, bottom: "x", right: 0 } },
          ],
        },
      ],
    },
    faults: [
      "sheets[0].corrections[0].area.top: number",
      "sheets[0].corrections[0].area.bottom: number",
    ],
  },
])("what is wrong with a profile is named all at once: $faults", ({ data, faults }) => {
  const read = (): readonly string[] => {
    try {
      parseProfile(data);
      return [];
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      return error.faults.map(({ place, expected }) => `${place}: ${expected}`);
    }
  };
  expect(read()).toEqual(faults);
});
