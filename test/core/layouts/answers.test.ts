import {
  parseProfile,
  parseReference,
  readWorkbook,
  taughtEntries,
  teach,
  type Profile,
  type Teaching,
} from "../../../src/core";
import { sheet, workbook, type CellContent } from "../../support/sheet-builder";
import { saidValues } from "./said";

type Form = { readonly cells: Readonly<Record<string, CellContent>>; readonly merged?: string[] };

const movedDown = (range: string, rows: number): string =>
  range.replace(/\d+/g, (row) => String(Number(row) + rows));

/** The same form on 36 sheets, each time in other rows. */
const thirtySix = ({ cells, merged = [] }: Form) =>
  workbook(
    "36.xlsx",
    ...Array.from({ length: 36 }, (_, at) =>
      sheet(
        String(at + 1),
        Object.fromEntries(
          Object.entries(cells).map(([address, content]) => [movedDown(address, at % 4), content]),
        ),
        merged.map((range) => movedDown(range, at % 4)),
      ),
    ),
  );

function taughtOn(form: Form, cell: string, teaching: Teaching): Profile {
  const place = parseReference(`5!${cell}`);
  if (!place) throw new Error("an address expected");
  const { row, column } = place.position;
  const area = { top: row, left: column, bottom: row, right: column };
  const profile = teach(null, thirtySix(form), { sheet: "5", area }, teaching);
  if (typeof profile === "string") throw new Error(profile);
  return profile;
}

const saidOf = (form: Form, profile: Profile | null): readonly string[] =>
  readWorkbook(thirtySix(form), "ja", profile).indicators.map(
    (indicator) =>
      `${indicator.name}/${indicator.department ?? "-"}: ${saidValues(indicator)
        .map((value) => value.replace(/ @.*/, ""))
        .join(", ")}`,
  );

const twoRows: Form = {
  cells: { A1: "指標", B1: "R1", C1: "R2", A2: "参加者", B2: 10, C2: 20, B3: 11, C3: 19 },
  merged: ["A2:A3"],
};
const unknownAboveYears: Form = {
  cells: { A1: "指標", B1: "目標", C1: "でき高", B2: "R3", C2: "R3", A3: "参加者", B3: 10, C3: 11 },
  merged: ["A1:A2"],
};
const acrossYears: Form = {
  cells: {
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
  merged: ["C2:D2"],
};
const twoNames: Form = {
  cells: {
    A1: "番号",
    B1: "ことがら",
    C1: "よび名",
    D1: "単位",
    E1: "目標",
    F1: "実績",
    A2: 1,
    B2: "広報の改善",
    C2: "参加者",
    D2: "人",
    E2: 1,
    F2: 2,
  },
};
const unknownLabel: Form = {
  cells: {
    A1: "指標",
    B1: "参加者",
    A2: "うけもち",
    B2: "広報課",
    A3: "年度",
    B3: "目標",
    C3: "実績",
    A4: "R3",
    B4: 1,
    C4: 2,
  },
};
const eitherWay: Form = {
  cells: {
    A1: "指標",
    C1: "参加者",
    A2: "利用者",
    A4: "年度",
    B4: "目標",
    C4: "実績",
    A5: "R3",
    B5: 1,
    C5: 2,
  },
  merged: ["A1:B1", "A2:B2"],
};
const lineAbove: Form = {
  cells: {
    A1: "取組名",
    B1: "広報の改善",
    A2: "参加者",
    A3: "年度",
    B3: "目標",
    C3: "実績",
    A4: "R3",
    B4: 1,
    C4: 2,
  },
};

test.each([
  {
    form: twoRows,
    code: "role-assumed",
    cell: "A2",
    choice: "actual/target",
    says: "参加者/-: actual 2019 10, actual 2020 20, target 2019 11, target 2020 19",
  },
  {
    form: unknownAboveYears,
    code: "role-assumed",
    cell: "C1",
    choice: "baseline",
    says: "参加者/-: target 2021 10, baseline 2021 11",
  },
  {
    form: acrossYears,
    code: "value-spans-years",
    cell: "C2",
    choice: "2020",
    says: "参加者/-: actual 2020 30, target 2019 1, target 2020 2",
  },
  {
    form: acrossYears,
    code: "value-spans-years",
    cell: "C2",
    choice: "all",
    says: "参加者/-: actual 2019 30, actual 2020 30, target 2019 1, target 2020 2",
  },
  {
    form: twoNames,
    code: "name-assumed",
    cell: "C1",
    choice: "-1",
    says: "広報の改善/-: target - 1, actual - 2",
  },
  {
    form: lineAbove,
    code: "name-assumed",
    cell: "B1",
    choice: "line",
    says: "参加者/-: target 2021 1, actual 2021 2",
  },
  {
    form: unknownLabel,
    code: "label-assumed",
    cell: "B2",
    choice: "initiative",
    says: "参加者/-: target 2021 1, actual 2021 2",
  },
  {
    form: eitherWay,
    code: "direction-assumed",
    cell: "A1",
    choice: "right",
    says: "参加者/-: target 2021 1, actual 2021 2",
  },
] as const)(
  "$code, answered with $choice on one sheet of 36 alike, is settled on the other 35",
  ({ form, code, cell, choice, says }) => {
    const codesOf = (profile: Profile | null) =>
      readWorkbook(thirtySix(form), "ja", profile).notes.map((note) => note.code);
    expect(codesOf(null).filter((one) => one === code)).toHaveLength(36);
    const profile = taughtOn(form, cell, { kind: "answer", code, choice });
    expect(codesOf(profile)).not.toContain(code);
    expect(new Set(saidOf(form, profile))).toEqual(new Set([says]));
    expect(saidOf(form, profile)).toHaveLength(36);
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    expect(taughtEntries(profile)).toMatchObject([
      { kind: "correction", correction: { kind: "answer", code, choice } },
    ]);
  },
);
