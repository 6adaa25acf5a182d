import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { runCli } from "../support/run-cli";
import { unknownLedgers } from "../support/unknown-ledger";
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
