import {
  answeredQuestions,
  readingQuestions,
  readWorkbook,
  withAnswers,
  type Profile,
  type WorkbookSnapshot,
} from "../../../src/core";
import { generateWorkbook } from "../../layout-generator/generate";
import { acrossYears } from "../../support/ambiguous-forms";
import { sheet, workbook } from "../../support/sheet-builder";

const questionsIn = (snapshot: WorkbookSnapshot, profile: Profile | null = null) =>
  readingQuestions(snapshot, readWorkbook(snapshot, "ja", profile).notes);

const askedIn = (snapshot: WorkbookSnapshot, profile: Profile | null): readonly string[] =>
  readWorkbook(snapshot, "ja", profile)
    .notes.filter(({ choices }) => choices)
    .map(({ cell }) => cell);

test("what is asked on many sheets alike is one question, and says where and what is taken", () => {
  const questions = questionsIn(
    workbook("a.xlsx", acrossYears("1"), acrossYears("2", 3), acrossYears("3")),
  );
  expect(questions).toMatchObject([
    {
      code: "value-spans-years",
      text: "30",
      choices: [
        { id: "all", label: "すべての年度" },
        { id: "2019", label: "令和元年度" },
        { id: "2020", label: "令和2年度" },
      ],
      chosen: "all",
    },
  ]);
  expect(questions[0]?.notes.map(({ cell }) => cell)).toEqual(["1!C2", "2!C5", "3!C2"]);
});

test("sheets of one shape that ask with other choices ask for themselves", () => {
  const years = (first: string, second: string) =>
    sheet(
      first,
      {
        A1: "指標",
        B1: "区分",
        C1: first,
        D1: second,
        A2: "参加者",
        B2: "実績",
        C2: 30,
        B3: "目標",
        C3: 1,
        D3: 2,
      },
      ["C2:D2"],
    );
  const questions = questionsIn(workbook("a.xlsx", years("R1", "R2"), years("R3", "R4")));
  expect(questions.map(({ notes }) => notes.map(({ cell }) => cell))).toEqual([
    ["R1!C2"],
    ["R3!C2"],
  ]);
});

test("a sheet that could not be known again asks nothing", () => {
  const snapshot = workbook("a.xlsx", sheet("1", { A1: "指標", A2: "参加者" }));
  const note = {
    code: "role-assumed",
    cell: "1!A2",
    message: "",
    choices: [],
    chosen: "",
  } as const;
  expect(readingQuestions(snapshot, [note])).toEqual([]);
});

test("a question that was answered says what was answered and where", () => {
  const snapshot = workbook("a.xlsx", acrossYears("1"), acrossYears("2", 3));
  const [question] = questionsIn(snapshot);
  if (!question) throw new Error("a question expected");
  const { code } = question;
  const profile = withAnswers(null, [question], "2020");
  expect(questionsIn(snapshot, profile)).toEqual([]);
  expect(answeredQuestions(snapshot, profile)).toMatchObject([
    { id: "sheets/0/0", code, choice: "2020", text: "30", cells: ["1!C2", "2!C5"] },
  ]);
  expect(answeredQuestions(workbook("b.xlsx"), profile)).toEqual([]);
});

const seeds = [5000, 5012, 5013, 5034, 5036, 5047, 5062, 5079, 5082, 5093];
const generated = (["seen", "opened"] as const).flatMap((variant) =>
  seeds.map((seed) => [variant, seed] as const),
);

test.each(generated)(
  "an answer settles the notes of its question and of no other (%s %i)",
  (variant, seed) => {
    const { snapshot } = generateWorkbook(variant, seed);
    const asked = askedIn(snapshot, null);
    const questions = questionsIn(snapshot);
    expect(questions.flatMap(({ notes }) => notes)).toHaveLength(asked.length);
    for (const question of questions) {
      const settled = question.notes.map(({ cell }) => cell);
      const profile = withAnswers(null, [question], question.chosen);
      expect(askedIn(snapshot, profile)).toEqual(asked.filter((cell) => !settled.includes(cell)));
    }
    const all = questions.reduce<Profile | null>(
      (profile, question) => withAnswers(profile, [question], question.chosen),
      null,
    );
    expect(askedIn(snapshot, all)).toEqual([]);
  },
);
