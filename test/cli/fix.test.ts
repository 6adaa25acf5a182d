import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { read } from "@e965/xlsx";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { temporaryFolder } from "../support/paths";
import { runCli } from "../support/run-cli";
import { typedLedger } from "../support/typed-ledger";

/** A ledger in a file of its own, one of whose actuals is typed in full-width digits, and where its copy is to go. */
async function ledgerFile(): Promise<{ readonly file: string; readonly out: string }> {
  const folder = await temporaryFolder();
  const file = join(folder, "a.xlsx");
  await writeFile(file, xlsxOfSnapshot(typedLedger("１８０", "190")));
  return { file, out: join(folder, "out.xlsx") };
}

const actualsIn = async (path: string): Promise<readonly unknown[]> => {
  const { Sheets } = read(await readFile(path));
  return ["G4", "G5"].map((address) => Sheets["一覧"]?.[address]?.v);
};

test("check --fix writes a copy with the cells put right, and leaves the input as it is", async () => {
  const { file, out } = await ledgerFile();
  const before = await readFile(file);
  const { stdout } = await runCli(["check", file, "--fix", "-o", out]);
  expect(await actualsIn(out)).toEqual([180, 190]);
  expect(await readFile(file)).toEqual(before);
  expect(stdout).toContain("直しました 一覧!G4 「１８０」 → 数値の「180」");
  expect(stdout).toContain(`2セルを直したブックを「${out}」に書き込みました。`);
  expect(stdout).not.toContain("全角の数字が使われています");
});

test("check --fix --json tells what was put right beside what is found in the copy", async () => {
  const { file, out } = await ledgerFile();
  const { stdout } = await runCli(["check", file, "--json", "--fix", "-o", out]);
  const { fixes, findings } = JSON.parse(stdout);
  expect(fixes).toEqual({
    out,
    fixed: [
      {
        rule: "full-width-digits",
        cell: "一覧!G4",
        from: { kind: "text", text: "１８０" },
        to: { kind: "number", number: 180 },
        label: "G4の「１８０」を半角の「180」に直す",
      },
      expect.objectContaining({ rule: "number-as-text", cell: "一覧!G5" }),
    ],
  });
  const rules = findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).not.toContain("full-width-digits");
});

test("check --fix puts right only what is selected and not accepted", async () => {
  const { file, out } = await ledgerFile();
  await runCli(["check", file, "--fix", "-o", out, "--rule", "number-as-text"]);
  expect(await actualsIn(out)).toEqual(["１８０", 190]);
  const settings = join(dirname(file), "settings.json");
  const accepted = [
    { rule: "number-as-text", cell: "一覧!G5", because: "様式", by: "企画課", on: "2022-04-01" },
  ];
  await writeFile(settings, JSON.stringify({ accepted }));
  await runCli(["check", file, "--fix", "-o", out, "--settings", settings]);
  expect(await actualsIn(out)).toEqual([180, "190"]);
});

test("the input is overwritten only where that is asked for", async () => {
  const { file } = await ledgerFile();
  const refused = await runCli(["check", file, "--fix", "-o", file]);
  expect([refused.status, await actualsIn(file)]).toEqual([2, ["１８０", "190"]]);
  expect(refused.stderr).toContain("入力のファイルです");
  await runCli(["check", file, "--fix", "-o", file, "--overwrite"]);
  expect(await actualsIn(file)).toEqual([180, 190]);
});

test.each<[string, (paths: { file: string; out: string }) => readonly string[], RegExp]>([
  ["without an output", ({ file }) => [file, "--fix"], /-o で指定/],
  ["of two files", ({ file, out }) => [file, out, "--fix", "-o", `${out}.xlsx`], /1つのファイル/],
  ["without --fix", ({ file, out }) => [file, "-o", out], /--fix と一緒に/],
])("writing %s is refused, and nothing is written", async (_, args, sentence) => {
  const paths = await ledgerFile();
  const { status, stderr } = await runCli(["check", ...args(paths)]);
  expect([status, await readdir(dirname(paths.file))]).toEqual([2, ["a.xlsx"]]);
  expect(stderr).toMatch(sentence);
});

test("a file that cannot be read or a folder that is not there leaves nothing behind", async () => {
  const { file, out } = await ledgerFile();
  const broken = join(dirname(file), "b.xlsx");
  await writeFile(broken, "no workbook");
  expect((await runCli(["check", broken, "--fix", "-o", out])).status).toBe(3);
  const nowhere = join(dirname(file), "無い", "out.xlsx");
  expect((await runCli(["check", file, "--fix", "-o", nowhere])).status).toBe(3);
  expect(await readdir(dirname(file))).toEqual(["a.xlsx", "b.xlsx"]);
});
