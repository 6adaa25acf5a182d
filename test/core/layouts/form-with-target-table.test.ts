import { sheet, type CellContent } from "../../support/sheet-builder";
import { readSheets, saidBlanks, saidNotes, saidValues } from "./said";

type Cells = Readonly<Record<string, CellContent>>;

const form: Cells = {
  A1: "行財政改革プラン",
  A3: "改革項目",
  B3: 1,
  C3: "応援体制の構築",
  E3: "秘書課",
  A5: "現状",
  B5: "残業が偏っている。",
  A7: "数値目標",
  B7: "目標名",
  C7: "単位",
  D7: "実績（R2）",
  E7: "目標（R5）",
  B8: "応援した人",
  C8: "人",
  D8: "—",
  E8: 20,
  A10: "<R3期末報告>",
  E11: "R3進捗状況",
  E12: "順調",
  A13: "次年度に向けて",
  B13: "手順を広める。",
};

const without = (cells: Cells, ...addresses: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([address]) => !addresses.includes(address)));

test("number, words and department beside the first label, values below their headers", () => {
  const reading = readSheets(sheet("1", form));
  expect(reading.indicators).toHaveLength(1);
  const [indicator] = reading.indicators;
  expect(indicator).toMatchObject({
    number: "1",
    initiative: "応援体制の構築",
    name: "応援した人",
    unit: "人",
    department: "秘書課",
    nameCell: "1!B8",
    narratives: [
      { label: "現状", text: "残業が偏っている。", cell: "1!B5" },
      { label: "次年度に向けて", text: "手順を広める。", cell: "1!B13" },
    ],
  });
  expect(indicator && saidValues(indicator)).toEqual([
    "actual 2020 — @1!D8",
    "target 2023 20 @1!E8",
    "status 2021 順調 @1!E12",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("a value names the header cells that gave it its role and year", () => {
  const [indicator] = readSheets(sheet("1", form)).indicators;
  expect(indicator?.values.map(({ headers }) => headers)).toEqual([["1!D7"], ["1!E7"], ["1!E11"]]);
});

test("a second row of the table is a second indicator, which counts in its own unit", () => {
  const { indicators } = readSheets(
    sheet("1", { ...form, B9: "②応援の経費", C9: "千円", D9: 81_571, E9: "90,000" }),
  );
  expect(indicators.map(({ name, unit, number }) => ({ name, unit, number }))).toEqual([
    { name: "応援した人", unit: "人", number: "1" },
    { name: "応援の経費", unit: "千円", number: "1" },
  ]);
  expect(indicators[1]?.values.map(({ measures }) => measures[0]?.number)).toEqual([
    81_571_000,
    90_000_000,
    undefined,
  ]);
});

test("a department beside a label of its own is found as well", () => {
  const { indicators } = readSheets(sheet("1", { ...form, D3: "担当課" }));
  expect(indicators[0]).toMatchObject({ department: "秘書課", initiative: "応援体制の構築" });
});

test("forms stacked on one sheet do not mix", () => {
  const second = Object.fromEntries(
    Object.entries({ ...form, B3: 2, C3: "窓口の改善", B8: "待ち時間", C8: "分", E12: "達成" }).map(
      ([address, content]) => [address.replace(/\d+/, (row) => String(Number(row) + 20)), content],
    ),
  );
  const { indicators } = readSheets(sheet("全部", { ...form, ...without(second, "A21") }));
  expect(indicators.map(({ number, initiative, name }) => [number, initiative, name])).toEqual([
    ["1", "応援体制の構築", "応援した人"],
    ["2", "窓口の改善", "待ち時間"],
  ]);
  expect(indicators.map(saidValues)).toEqual([
    ["actual 2020 — @全部!D8", "target 2023 20 @全部!E8", "status 2021 順調 @全部!E12"],
    ["actual 2020 — @全部!D28", "target 2023 20 @全部!E28", "status 2021 達成 @全部!E32"],
  ]);
});

test("a blank figure and a blank self-rating are places where a value is missing", () => {
  const [indicator] = readSheets(sheet("1", without(form, "D8", "E12"))).indicators;
  expect(indicator && saidBlanks(indicator)).toEqual(["actual 2020 @1!D8", "status 2021 @1!E12"]);
});

test("a figure that cannot be understood is kept as text and noted", () => {
  const reading = readSheets(sheet("1", { ...form, E8: "20人ないし30人" }));
  expect(reading.indicators[0]?.values[1]).toMatchObject({ kind: "text", measures: [] });
  expect(saidNotes(reading)).toEqual(["value-not-understood @1!E8"]);
});

test("without the headers of its targets a form says its rating, and each figure is noted", () => {
  const reading = readSheets(sheet("1", without(form, "B7", "C7", "D7", "E7")));
  expect(reading.indicators.map(saidValues)).toEqual([["status 2021 順調 @1!E12"]]);
  expect(saidNotes(reading)).toEqual(
    expect.arrayContaining(["B8", "C8", "D8", "E8"].map((cell) => `cell-not-used @1!${cell}`)),
  );
});

test("two forms side by side keep their words and values apart", () => {
  const right: Cells = {
    H3: "改革項目",
    I3: 2,
    J3: "庁舎の集約",
    L3: "管財課",
    I7: "目標名",
    J7: "単位",
    K7: "実績（R2）",
    L7: "目標（R5）",
    I8: "集約した室",
    J8: "室",
    K8: 1,
    L8: 4,
  };
  const reading = readSheets(sheet("1", { ...without(form, "A1"), ...right }));
  expect(reading.indicators.map(({ name, department }) => [name, department])).toEqual([
    ["応援した人", "秘書課"],
    ["集約した室", "管財課"],
  ]);
  expect(reading.indicators[1] && saidValues(reading.indicators[1])).toEqual([
    "actual 2020 1 @1!K8",
    "target 2023 4 @1!L8",
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test.each(["※R2は速報値", "（注）見直しの予定", "注1 速報値"])(
  "a remark below the values is a remark, and no indicator: %s",
  (remark) => {
    const reading = readSheets(sheet("1", { ...form, B9: remark }));
    expect(reading.indicators.map(({ name }) => name)).toEqual(["応援した人"]);
    expect(saidNotes(reading)).toEqual([]);
  },
);

test("an indicator below a remark is read", () => {
  const second: Cells = { B9: "※速報値", B10: "配った課", C10: "課", D10: 1, E10: 2 };
  const reading = readSheets(sheet("1", { ...without(form, "A10"), ...second }));
  expect(reading.indicators.map(({ name }) => name)).toEqual(["応援した人", "配った課"]);
});

test.each([
  { shown: "1", number: 0.777, read: 0.777, notes: ["value-rounded @1!D8"] },
  { shown: "82", number: 81_571, read: 82, notes: [] },
  { shown: "7.8", number: 7.77, read: 7.8, notes: [] },
])("a number shown as $shown that is $number", ({ shown, number, read, notes }) => {
  const reading = readSheets(sheet("1", { ...form, D8: { number, text: shown } }));
  const actual = reading.indicators[0]?.values.find(({ role }) => role === "actual");
  expect(actual).toMatchObject({ text: shown, measures: [{ number: read }] });
  expect(saidNotes(reading)).toEqual(notes);
});

test.each([
  { D8: 0.777, notes: ["share-doubtful @1!D8"] },
  { D8: { number: 0.777, text: "77.7%" }, notes: [] },
  { D8: "0.777", notes: ["share-doubtful @1!D8"] },
  { D8: "0.5%", notes: [] },
  { D8: 77.7, notes: [] },
])("a share below 1 where the unit is % is doubted: $D8", ({ D8, notes }) => {
  expect(saidNotes(readSheets(sheet("1", { ...form, C8: "％", D8 })))).toEqual(notes);
});

test("a year far from all others is doubted at its label", () => {
  const reading = readSheets(sheet("1", { ...form, E7: "目標（R55）" }));
  expect(saidNotes(reading)).toEqual(["year-doubtful @1!E7"]);
});

test("a blank place with a formula is said to have one", () => {
  const snapshot = sheet("1", { ...form, D8: "" });
  const cells = snapshot.cells.map((cell) =>
    cell.row === 8 && cell.column === 4 ? { ...cell, formula: "SUM(D20:D30)" } : cell,
  );
  const reading = readSheets({ ...snapshot, cells });
  expect(reading.indicators.map(saidBlanks)).toEqual([["actual 2020 @1!D8"]]);
  expect(saidNotes(reading)).toEqual(["formula-without-result @1!D8"]);
});
