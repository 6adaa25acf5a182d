import { sheet, type CellContent } from "../../support/sheet-builder";
import { readSheets, saidBlanks, saidNotes, saidValues } from "./said";

type Cells = Readonly<Record<string, CellContent>>;

const section: Cells = {
  A1: "基本目標1 市民参加",
  A3: "(1)情報共有の推進",
  A4: "取組項目",
  B4: "①双方向の情報共有",
  A5: "取組内容",
  B5: "情報の出し方を改める。",
};

const block: Cells = {
  A6: "指標①",
  B6: "フォロワー数",
  E6: "所管課",
  F6: "広報課",
  B7: "初期値(2017年度)",
  C7: "令和元年度",
  D7: "令和2年度",
  E7: "令和3年度",
  A8: "目標値①",
  B8: { number: 1483, text: "1,483" },
  E8: { number: 6000, text: "6,000" },
  A9: "実績値①",
  C9: 5253,
  D9: 6825,
  A10: "令和2年度取組状況",
  B10: "写真を使い始めた。",
};

const second: Cells = {
  A12: "指標②",
  B12: "公開したデータ",
  E12: "所管課",
  F12: "総務課",
  B13: "初期値(2017年度)",
  C13: "令和元年度",
  D13: "令和2年度",
  A14: "目標値②",
  C14: "検討",
  D14: "→",
  A15: "実績値②",
  C15: "検討",
};

const without = (cells: Cells, ...addresses: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([address]) => !addresses.includes(address)));

test("years across the top, a row of targets and a row of actuals, one baseline beside both", () => {
  const reading = readSheets(sheet("目標1", { ...section, ...block }, ["B8:B9"]));
  expect(reading.indicators).toHaveLength(1);
  const [indicator] = reading.indicators;
  expect(indicator).toMatchObject({
    number: "1-(1)-①-①",
    goal: "基本目標1 市民参加",
    initiative: "双方向の情報共有",
    name: "フォロワー数",
    department: "広報課",
    narratives: [
      { label: "取組内容", text: "情報の出し方を改める。" },
      { label: "令和2年度取組状況", text: "写真を使い始めた。" },
    ],
  });
  expect(indicator && saidValues(indicator)).toEqual([
    "baseline 2017 1,483 @目標1!B8",
    "target 2021 6,000 @目標1!E8",
    "actual 2019 5253 @目標1!C9",
    "actual 2020 6825 @目標1!D9",
  ]);
  expect(indicator && saidBlanks(indicator)).toEqual([
    "target 2019 @目標1!C8",
    "target 2020 @目標1!D8",
    "actual 2021 @目標1!E9",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("the baseline is one value whichever of its two rows holds it, merged or not", () => {
  const lower = { ...without({ ...section, ...block }, "B8"), B9: "1,483" };
  for (const cells of [{ ...section, ...block }, lower]) {
    const [indicator] = readSheets(sheet("S", cells)).indicators;
    expect(indicator?.values.filter(({ role }) => role === "baseline")).toMatchObject([
      { text: "1,483", fiscalYear: 2017 },
    ]);
    expect(indicator?.blanks.filter(({ role }) => role === "baseline")).toEqual([]);
  }
});

test("a baseline missing from both rows is missing once", () => {
  const [indicator] = readSheets(sheet("S", without(block, "B8"))).indicators;
  expect(indicator?.blanks.filter(({ role }) => role === "baseline")).toMatchObject([
    { fiscalYear: 2017, cell: "S!B8" },
  ]);
});

test("the next block has its own values, and shares what its section says", () => {
  const { indicators } = readSheets(sheet("S", { ...section, ...block, ...second }));
  expect(indicators.map(({ name, department }) => [name, department])).toEqual([
    ["フォロワー数", "広報課"],
    ["公開したデータ", "総務課"],
  ]);
  expect(indicators[1]).toMatchObject({
    initiative: "双方向の情報共有",
    goal: "基本目標1 市民参加",
  });
  expect(indicators[1] && saidValues(indicators[1])).toEqual([
    "target 2019 検討 @S!C14",
    "target 2020 → @S!D14",
    "actual 2019 検討 @S!C15",
  ]);
});

test("a plan that has no row of actuals yet is read for its targets", () => {
  const plan = without({ ...section, ...block }, "A9", "C9", "D9");
  const reading = readSheets(sheet("S", plan));
  expect(reading.indicators[0] && saidValues(reading.indicators[0])).toEqual([
    "baseline 2017 1,483 @S!B8",
    "target 2021 6,000 @S!E8",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("blank rows between the rows of a table do not end it", () => {
  const apart = { ...without(block, "A9", "C9", "D9", "A10", "B10"), A10: "実績値①", C10: 5253 };
  const [indicator] = readSheets(sheet("S", apart)).indicators;
  expect(indicator && saidValues(indicator)).toContain("actual 2019 5253 @S!C10");
});

test("rows of two cells' height, all merged as on graph paper, are read once", () => {
  const [indicator] = readSheets(
    sheet(
      "方眼",
      {
        A1: "指標",
        C1: "参加者",
        C3: "R1",
        E3: "R2",
        A5: "目標",
        C5: 10,
        E5: 20,
        A7: "実績",
        C7: 11,
        E7: 19,
      },
      [
        "A1:B2",
        "C1:F2",
        "A3:B4",
        "C3:D4",
        "E3:F4",
        "A5:B6",
        "C5:D6",
        "E5:F6",
        "A7:B8",
        "C7:D8",
        "E7:F8",
      ],
    ),
  ).indicators;
  expect(indicator && saidValues(indicator)).toEqual([
    "target 2019 10 @方眼!C5",
    "target 2020 20 @方眼!E5",
    "actual 2019 11 @方眼!C7",
    "actual 2020 19 @方眼!E7",
  ]);
});

test("years whose era stands in a header above are understood", () => {
  const reading = readSheets(
    sheet(
      "S",
      {
        A1: "指標",
        B1: "参加者",
        B2: "平成",
        C2: "令和",
        B3: "30年度",
        C3: "元年度",
        D3: "2年度",
        A4: "目標",
        B4: 1,
        C4: 2,
        D4: 3,
      },
      ["C2:D2"],
    ),
  );
  expect(reading.indicators[0] && saidValues(reading.indicators[0])).toEqual([
    "target 2018 1 @S!B4",
    "target 2019 2 @S!C4",
    "target 2020 3 @S!D4",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a block beside another one is read by itself, and not mixed into it", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "参加者",
      B2: "R1",
      C2: "R2",
      A3: "目標",
      B3: 1,
      C3: 2,
      E1: "指標",
      F1: "利用者",
      F2: "R1",
      G2: "R2",
      E3: "目標",
      F3: 3,
      G3: 4,
    }),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B3", "target 2020 2 @S!C3"],
    ["target 2019 3 @S!F3", "target 2020 4 @S!G3"],
  ]);
  expect(reading.indicators.map(({ name }) => name)).toEqual(["参加者", "利用者"]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a block that begins a row lower beside another one keeps its own values", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "参加者",
      B3: "R1",
      C3: "R2",
      A4: "目標",
      B4: 1,
      C4: 2,
      E2: "指標",
      F2: "利用者",
      F4: "R1",
      G4: "R2",
      E5: "目標",
      F5: 3,
      G5: 4,
    }),
  );
  expect(reading.indicators.map(({ name }) => name)).toEqual(["参加者", "利用者"]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B4", "target 2020 2 @S!C4"],
    ["target 2019 3 @S!F5", "target 2020 4 @S!G5"],
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a second row of the same words is noted, and no value of the first one's year", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "参加者",
      B2: "R1",
      C2: "R2",
      A3: "目標",
      B3: 1,
      C3: 2,
      A4: "目標",
      B4: 9,
    }),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B3", "target 2020 2 @S!C3"],
  ]);
  expect(saidNotes(reading)).toEqual(["cell-not-used @S!B4"]);
});

test.each([
  { years: ["R1", "R22", "R3", "R4"], doubtful: ["C2"] },
  { years: ["R1", "R2", "R3", "R55"], doubtful: ["E2"] },
  { years: ["R4", "R3", "R2", "R1"], doubtful: [] },
  { years: ["R1", "R2", "R7", "R12"], doubtful: [] },
])("years across that do not fit each other are doubted: $years", ({ years, doubtful }) => {
  const [B2 = "", C2 = "", D2 = "", E2 = ""] = years;
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "参加者",
      B2,
      C2,
      D2,
      E2,
      A3: "目標",
      B3: 1,
      C3: 2,
      D3: 3,
      E3: 4,
    }),
  );
  expect(saidNotes(reading)).toEqual(doubtful.map((cell) => `year-doubtful @S!${cell}`));
});

test("a row with the mark of another indicator is read, and doubted", () => {
  const slip = sheet("S", { ...section, ...block, A9: "実績値②" });
  const reading = readSheets(slip);
  expect(reading.indicators.map(saidValues)).toEqual(
    readSheets(sheet("S", { ...section, ...block })).indicators.map(saidValues),
  );
  expect(saidNotes(reading)).toEqual(["mark-differs @S!A9"]);
});

test("a unit that the block states counts for its figures", () => {
  const [indicator] = readSheets(sheet("S", { ...block, C6: "単位", D6: "千人" })).indicators;
  expect(indicator?.unit).toBe("千人");
  expect(indicator?.values[0]?.measures).toMatchObject([{ number: 1_483_000, unit: "人" }]);
});

test("labels side by side, as across the top of a list, are not read as each other's words", () => {
  const list = sheet("一覧", {
    A1: "指標",
    B1: "単位",
    C1: "所管課",
    D1: "目標",
    A2: "参加者",
    B2: "人",
  });
  expect(readSheets(list).indicators).toEqual([]);
  expect(saidNotes(readSheets(list))).toEqual(["sheet-without-table @一覧"]);
});
