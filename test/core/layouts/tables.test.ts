import { sheet } from "../../support/sheet-builder";
import { readSheets, saidNotes, saidValues } from "./said";

test("target and actual below each year, with groups written once", () => {
  const reading = readSheets(
    sheet(
      "一覧",
      {
        B3: "取組名",
        C3: "指標",
        D3: "担当課",
        E3: "R1",
        G3: "R2",
        E4: "目標",
        F4: "実績",
        G4: "目標",
        H4: "実績",
        B5: "窓口",
        C5: "待ち時間",
        D5: "市民課",
        E5: 10,
        F5: 12,
        G5: 9,
        C6: "苦情",
        E6: 3,
        H6: 2,
      },
      ["E3:F3", "G3:H3"],
    ),
  );
  expect(reading.indicators.map(({ initiative, name }) => [initiative, name])).toEqual([
    ["窓口", "待ち時間"],
    ["窓口", "苦情"],
  ]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 10 @一覧!E5", "actual 2019 12 @一覧!F5", "target 2020 9 @一覧!G5"],
    ["target 2019 3 @一覧!E6", "actual 2020 2 @一覧!H6"],
  ]);
  expect(reading.indicators[1]?.department).toBe("市民課");
  expect(saidNotes(reading)).toEqual(["department-assumed @一覧!C6"]);
});

test("two rows without labels are a target and an actual, and asked about", () => {
  const reading = readSheets(
    sheet("S", { A1: "指標", B1: "R1", C1: "R2", A2: "参加者", B2: 10, C2: 20, B3: 11, C3: 19 }, [
      "A2:A3",
    ]),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    [
      "target 2019 10 @S!B2",
      "target 2020 20 @S!C2",
      "actual 2019 11 @S!B3",
      "actual 2020 19 @S!C3",
    ],
  ]);
  expect(reading.notes).toMatchObject([
    {
      code: "role-assumed",
      cell: "S!A2",
      choices: [{ id: "target/actual" }, { id: "actual/target" }],
      chosen: "target/actual",
    },
  ]);
});

test("where the corner says what the upper and the lower row hold nothing is asked", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "参加者",
      A2: "上段：目標\n下段：実績",
      B2: "R1",
      C2: "R2",
      B3: 10,
      C3: 20,
      B4: 11,
    }),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 10 @S!B3", "target 2020 20 @S!C3", "actual 2019 11 @S!B4"],
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a figure that spans two years is read in both, and asked about", () => {
  const reading = readSheets(
    sheet(
      "S",
      {
        A1: "指標",
        B1: "区分",
        C1: "R1",
        D1: "R2",
        A2: "参加者",
        B2: "実績",
        C2: 30,
        B3: "目標",
        C3: 1,
        D3: 2,
      },
      ["C2:D2"],
    ),
  );
  expect(reading.indicators.flatMap(saidValues)).toEqual(
    expect.arrayContaining(["actual 2019 30 @S!C2", "actual 2020 30 @S!C2"]),
  );
  expect(reading.notes).toMatchObject([
    {
      code: "value-spans-years",
      cell: "S!C2",
      choices: [{ id: "all" }, { id: "2019" }, { id: "2020" }],
      chosen: "all",
    },
  ]);
});

test("indicators across and years down", () => {
  const reading = readSheets(
    sheet(
      "S",
      {
        B1: "講座の参加者",
        D1: "貸出冊数",
        A2: "年度",
        B2: "目標",
        C2: "実績",
        D2: "目標",
        E2: "実績",
        A3: "R1",
        B3: 1,
        C3: 2,
        D3: 3,
        E3: 4,
        A4: "R2",
        B4: 5,
        D4: 6,
      },
      ["B1:C1", "D1:E1"],
    ),
  );
  expect(reading.indicators.map(({ name }) => name)).toEqual(["講座の参加者", "貸出冊数"]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2019 1 @S!B3", "actual 2019 2 @S!C3", "target 2020 5 @S!B4"],
    ["target 2019 3 @S!D3", "actual 2019 4 @S!E3", "target 2020 6 @S!D4"],
  ]);
});

test.each([
  { years: ["R1", "R22", "R3", "R4"], doubtful: ["year-doubtful @S!C1"] },
  { years: ["R1", "R2", "R3", "R4"], doubtful: [] },
])("years across a ledger that break their run are doubted: $years", ({ years, doubtful }) => {
  const [B1 = "", C1 = "", D1 = "", E1 = ""] = years;
  const reading = readSheets(
    sheet("S", { A1: "指標", B1, C1, D1, E1, A2: "参加者", B2: 1, C2: 2, D2: 3 }),
  );
  expect(saidNotes(reading).filter((note) => note.startsWith("year"))).toEqual(doubtful);
});

test("a legend, a total, a rate and what a form costs are no values", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "目標（R2）",
      C1: "実績（R2）",
      D1: "達成率（％）",
      G1: "評価",
      H1: "説明",
      A2: "参加者",
      B2: 10,
      C2: 9,
      D2: "90%",
      G2: "◎",
      H2: "計画どおり",
      G3: "○",
      H3: "やや遅れ",
      A3: "合計",
      B3: 10,
      C3: 9,
    }),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2020 10 @S!B2", "actual 2020 9 @S!C2"],
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("forms beside each other keep their own department and values", () => {
  const at = (column: string, next: string, name: string, department: string, value: number) => ({
    [`${column}1`]: "取組名",
    [`${next}1`]: name,
    [`${column}2`]: "担当課",
    [`${next}2`]: department,
    [`${column}3`]: "目標（R2）",
    [`${next}3`]: value,
    [`${column}4`]: "実績（R2）",
    [`${next}4`]: value + 1,
  });
  const reading = readSheets(
    sheet("S", { ...at("A", "B", "窓口", "市民課", 1), ...at("D", "E", "広報", "秘書課", 5) }),
  );
  expect(reading.indicators.map(({ name, department }) => [name, department])).toEqual([
    ["窓口", "市民課"],
    ["広報", "秘書課"],
  ]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2020 1 @S!B3", "actual 2020 2 @S!B4"],
    ["target 2020 5 @S!E3", "actual 2020 6 @S!E4"],
  ]);
});

test("a figure that looks like a year does not change the year of its row", () => {
  const { indicators } = readSheets(
    sheet(
      "S",
      {
        A1: "指標項目",
        B1: "公開数",
        D1: "参加者",
        A2: "対象年度",
        B2: "計画",
        C2: "実績",
        D2: "計画",
        E2: "実績",
        A3: "令和2年度",
        B3: 803,
        C3: 811,
        E3: 1993,
        A4: "令和3年度",
        B4: 850,
        C4: 778,
        E4: 1867,
      },
      ["B1:C1", "D1:E1"],
    ),
  );
  const years = indicators.map(({ values }) => values.map((value) => value.fiscalYear));
  expect(years).toEqual([
    [2020, 2020, 2021, 2021],
    [2020, 2021],
  ]);
});

test("forms below each other begin at the first label that comes again, whatever names them", () => {
  const form = (row: number, department: string, name: string) => ({
    [`B${row}`]: "主担当課",
    [`C${row}`]: department,
    [`B${row + 1}`]: "次年度の取組予定",
    [`C${row + 1}`]: "説明会の日程を広報紙とホームページで知らせる。",
    [`B${row + 2}`]: "改革項目",
    [`C${row + 2}`]: `${name}の見直し`,
    [`B${row + 3}`]: "評価指標",
    [`C${row + 3}`]: "R2目標",
    [`D${row + 3}`]: "R2実績",
    [`B${row + 4}`]: name,
    [`C${row + 4}`]: 80,
    [`D${row + 4}`]: 75,
  });
  const { indicators } = readSheets(
    sheet("S", {
      ...form(2, "財政課", "参加率"),
      ...form(9, "市民課", "受講率"),
      ...form(16, "福祉課", "納付率"),
    }),
  );
  expect(indicators.map(({ name, department }) => [name, department])).toEqual([
    ["参加率", "財政課"],
    ["受講率", "市民課"],
    ["納付率", "福祉課"],
  ]);
});

test("boxes for seals, the desk to call and the list of versions belong to no indicator", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "指標",
      B1: "目標（R2）",
      C1: "実績（R2）",
      D1: "担当課",
      A2: "参加者",
      B2: 10,
      C2: 9,
      D2: "市民課",
      A4: "決裁欄",
      B4: "部長",
      C4: "㊞",
      D4: "㊞",
      A6: "担当：企画課（内線418）",
      A8: "版",
      B8: "改訂日",
      C8: "改訂内容",
      A9: "第1版",
      B9: "2020.4.1",
      C9: "新規作成",
    }),
  );
  expect(reading.indicators.map(saidValues)).toEqual([
    ["target 2020 10 @S!B2", "actual 2020 9 @S!C2"],
  ]);
  expect(reading.indicators[0]?.department).toBe("市民課");
});

test("a ledger with seals in two columns of its rows, or with changes told in headers that come again, is read to its end", () => {
  const head = (row: number, fourth: string, fifth: string) => ({
    [`A${row}`]: "指標",
    [`B${row}`]: "目標（R2）",
    [`C${row}`]: "実績（R2）",
    [`D${row}`]: fourth,
    [`E${row}`]: fifth,
  });
  const record = (row: number, name: string, more: Record<string, string> = {}) => ({
    [`A${row}`]: name,
    [`B${row}`]: row * 10,
    [`C${row}`]: row * 10 - 1,
    ...more,
  });
  const sealed = sheet("S", {
    ...head(1, "課長印", "部長印"),
    ...record(2, "参加者", { D2: "㊞", E2: "㊞" }),
    ...record(3, "講座", { D3: "㊞", E3: "㊞" }),
    ...record(4, "団体"),
  });
  const repeated = sheet("S", {
    ...head(1, "変更内容", "変更理由"),
    ...record(2, "参加者"),
    ...head(3, "変更内容", "変更理由"),
    ...record(4, "団体"),
  });
  const said = [sealed, repeated].map((ledger) => readSheets(ledger).indicators.map(saidValues));
  expect(said).toEqual([
    [
      ["target 2020 20 @S!B2", "actual 2020 19 @S!C2"],
      ["target 2020 30 @S!B3", "actual 2020 29 @S!C3"],
      ["target 2020 40 @S!B4", "actual 2020 39 @S!C4"],
    ],
    [
      ["target 2020 20 @S!B2", "actual 2020 19 @S!C2"],
      ["target 2020 40 @S!B4", "actual 2020 39 @S!C4"],
    ],
  ]);
});

test("what was said on the telephone is what a department wrote, not whom to call", () => {
  const reading = readSheets(
    sheet("S", {
      A1: "取組名",
      B1: "窓口",
      A2: "目標（R2）",
      B2: 10,
      A3: "実績（R2）",
      B3: 9,
      A4: "取組内容",
      B4: "電話20件の相談を受けた。",
    }),
  );
  expect(reading.indicators[0]?.narratives.map(({ text }) => text)).toEqual([
    "電話20件の相談を受けた。",
  ]);
});
