import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { runCli } from "../support/run-cli";
import { unknownLedger, unknownLedgers } from "../support/unknown-ledger";
import { acrossYears } from "../support/ambiguous-forms";
import { workbook } from "../support/sheet-builder";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { samplePath, temporaryFolder } from "../support/paths";

const PROFILE = '{"format":1,"words":[{"word":"でき高","concept":"actual"}],"sheets":[]}';

const inFile = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
};

const ledgers = (): Uint8Array => xlsxOfSnapshot(unknownLedgers(3));

async function actualsIn(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(["scan", "--json", ...args]);
  const printed: { workbooks: { indicators: { values: { role: string; text: string }[] }[] }[] } =
    JSON.parse(stdout);
  return printed.workbooks.flatMap(({ indicators }) =>
    indicators.flatMap(({ values }) =>
      values.filter(({ role }) => role === "actual").map(({ text }) => text),
    ),
  );
}

test("a profile that is named changes how every workbook is read", async () => {
  const file = await inFile("ledgers.xlsx", ledgers());
  expect(await actualsIn(file)).toEqual([]);
  const profile = await inFile("profile.json", PROFILE);
  expect(await actualsIn(file, "--profile", profile)).toEqual(["90", "90", "90"]);
});

test("the profile that a workbook keeps is used without being named", async () => {
  const host = openXlsxFile("ledgers.xlsx", ledgers());
  await host.keep("profile", PROFILE);
  expect(await actualsIn(await inFile("kept.xlsx", host.bytes()))).toEqual(["90", "90", "90"]);
});

test("a file that is no profile is wrong usage, with everything that is wrong with it", async () => {
  const profile = join(await temporaryFolder(), "profile.json");
  await writeFile(profile, '{"format":2,"words":[{"word":"","concept":"x"}]}');
  const { status, stderr } = await runCli(["scan", samplePath("seki"), "--profile", profile]);
  expect(status).toBe(2);
  expect(stderr).toContain("「format」は1である必要があります");
  expect(stderr).toContain("「words[0].word」は空でない文字である必要があります");
  expect(stderr).toContain("「words[0].concept」は決められた語である必要があります");
});

test("a workbook whose kept profile is damaged is read without it, and says so", async () => {
  const host = openXlsxFile("seki.xlsx", new Uint8Array(await readFile(samplePath("seki"))));
  await host.keep("profile", "{");
  const kept = join(await temporaryFolder(), "kept.xlsx");
  await writeFile(kept, host.bytes());
  const { status, stdout, stderr } = await runCli(["scan", kept, "--json"]);
  expect(status).toBe(0);
  expect(stderr).toContain("読み取り方の設定を使えません");
  expect(JSON.parse(stdout).workbooks[0].indicators).toHaveLength(31);
});

const asking = async (): Promise<string> =>
  inFile(
    "asking.xlsx",
    xlsxOfSnapshot(workbook("asking.xlsx", acrossYears("1"), acrossYears("2"))),
  );

test("what can be read in several ways is printed with its choices, the one taken, and a profile's entry for it", async () => {
  const { stdout } = await runCli(["scan", await asking(), "--json"]);
  const [printed] = JSON.parse(stdout).workbooks;
  const choices = [
    { id: "all", label: "すべての年度" },
    { id: "2019", label: "令和元年度" },
    { id: "2020", label: "令和2年度" },
  ];
  const asked = { code: "value-spans-years", choices, chosen: "all" };
  expect(printed.notes).toMatchObject([
    { ...asked, cell: "1!C2" },
    { ...asked, cell: "2!C2" },
  ]);
  expect(printed.questions).toMatchObject([
    {
      cells: ["1!C2", "2!C2"],
      profileEntry: {
        corrections: [{ kind: "answer", code: "value-spans-years", choice: "all" }],
      },
    },
  ]);
});

test("a printed profile entry with another choice is the answer", async () => {
  const file = await asking();
  const { stdout } = await runCli(["scan", file, "--json"]);
  const [printed] = JSON.parse(stdout).workbooks;
  const entry = JSON.stringify(printed.questions[0].profileEntry).replace('"all"', '"2020"');
  const profile = await inFile("profile.json", `{"format":1,"words":[],"sheets":[${entry}]}`);
  const answered = await runCli(["scan", file, "--json", "--profile", profile]);
  const [after] = JSON.parse(answered.stdout).workbooks;
  expect(after).toMatchObject({ notes: [], questions: [] });
  expect(after.indicators[0].values).toMatchObject([
    { role: "actual", fiscalYear: 2020, text: "30" },
    { role: "target", fiscalYear: 2019 },
    { role: "target", fiscalYear: 2020 },
  ]);
});

test("in plain words a question comes before other notes, once for all its cells, and says how to answer", async () => {
  const sheets = [unknownLedger("0", "参加者"), acrossYears("1"), acrossYears("2")];
  const file = await inFile("mixed.xlsx", xlsxOfSnapshot(workbook("mixed.xlsx", ...sheets)));
  const { stdout } = await runCli(["scan", file]);
  const lines = stdout.split("\n");
  const first = lines.findIndex((line) => line.startsWith("  ? 1!C2「30」は、"));
  expect(lines.slice(first + 1, first + 5)).toEqual([
    "    同じ読み方をした箇所（1）：2!C2",
    "    * すべての年度 (all)",
    "    - 令和元年度 (2019)",
    "    - 令和2年度 (2020)",
  ]);
  expect(lines[first + 5]).toContain("--profile");
  expect(lines[first + 6]).toMatch(/^ {2}! /);
});
