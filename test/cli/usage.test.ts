import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCli } from "../support/run-cli";
import { inRepository, samplePath, temporaryFolder } from "../support/paths";

test.each([
  [[], "使い方"],
  [["collate"], "「collate」という命令はありません"],
  [["check"], "ファイルを指定してください"],
  [["check", "a.xlsx", "--as-of", "2022-02-30"], "日付ではありません"],
  [["check", "a.xlsx", "--fail-on", "always"], "--fail-on"],
  [["check", "a.xlsx", "--preset", "unheard-of"], "判定方式「unheard-of」はありません"],
  [["scan", "a.xlsx", "--as-of", "2022-03-31"], "--as-of"],
  [["report", "a.xlsx"], "-o"],
  [["report", "a.xlsx", "-o", "b.xlsx", "--into", "c.xlsx"], "--into"],
])("wrong usage %j is said in a sentence, with status 2", async (argv, sentence) => {
  const { status, stdout, stderr } = await runCli(argv);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe("");
});

test.each([
  ["[]", "書き方が正しくありません"],
  ['{"rules": {"actual-missing": "loud"}}', "重要度「loud」"],
  ['{"rules": {"unheard-of": "off"}}', "検証項目「unheard-of」"],
  ['{"colour": "red"}', "知らない項目「colour」"],
  ["{", "設定ファイル"],
])("settings %s are refused with what is wrong", async (json, sentence) => {
  const path = join(await temporaryFolder(), "settings.json");
  await writeFile(path, json);
  const { status, stderr } = await runCli(["check", samplePath("seki"), "--settings", path]);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});

test.each([[["--help"]], [["-h"]], [["help"]], [["report", "--help"]]])(
  "help is a result, not an error: %j",
  async (asked) => {
    const { status, stdout } = await runCli(asked, "en");
    expect(status).toBe(0);
    expect(stdout).toContain("Usage:");
  },
);

test("the built program prints whole JSON through a pipe and hands its status to the shell", () => {
  const program = inRepository("dist", "cli", "shinchoku.cjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, "check", samplePath("seki"), samplePath("ebetsu"), samplePath("annaka"), "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout).judgements).toHaveLength(95);
});
