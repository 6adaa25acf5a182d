import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCli } from "../support/run-cli";
import { samplePath, temporaryFolder } from "../support/paths";

test("check finds that a cover miscounts, and exits with 1", async () => {
  const { status, stdout } = await runCli(["check", samplePath("seki"), "--json"]);
  const report = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(report.asOf).toBe("2022-03-31");
  expect(report.method).toMatchObject({ preset: "pace" });
  const errors = report.findings.filter(
    ({ severity }: { readonly severity: string }) => severity === "error",
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    rule: "status-count-differs",
    severity: "error",
    file: "seki.xlsx",
    cell: "総括!B6",
    data: { label: "順調", stated: 17, counted: 16, unlisted: [{ label: "達成", count: 1 }] },
  });
});

test("check counts for each rule what was checked, not applicable and found", async () => {
  const { stdout } = await runCli(["check", samplePath("ebetsu"), "--json"]);
  expect(JSON.parse(stdout).rules).toContainEqual({
    id: "actual-missing",
    checked: 28,
    notApplicable: 0,
    found: 2,
  });
});

test("check judges by the day named with --as-of", async () => {
  const { stdout } = await runCli([
    "check",
    samplePath("ebetsu"),
    "--json",
    "--as-of",
    "2020-03-31",
  ]);
  const report = JSON.parse(stdout);
  expect(report.asOf).toBe("2020-03-31");
  expect(report.judgements[0].fiscalYear).toBe(2019);
});

test.each([
  ["error", "ebetsu", 1],
  ["warning", "ebetsu", 1],
  ["never", "ebetsu", 0],
  ["error", "annaka", 0],
])("check --fail-on %s on %s exits with %d", async (level, sample, expected) => {
  const { status } = await runCli(["check", samplePath(sample), "--fail-on", level]);
  expect(status).toBe(expected);
});

test("settings change a rule's severity and switch rules off", async () => {
  const folder = await temporaryFolder();
  const settings = join(folder, "settings.json");
  await writeFile(settings, JSON.stringify({ rules: { "status-count-differs": "off" } }));
  const { status, stdout } = await runCli([
    "check",
    samplePath("seki"),
    "--json",
    "--settings",
    settings,
  ]);
  expect(status).toBe(0);
  const { findings, rules } = JSON.parse(stdout);
  expect(JSON.stringify([findings, rules])).not.toContain("status-count-differs");
});

test("a finding that the settings accept stays listed and does not fail the run", async () => {
  const folder = await temporaryFolder();
  const settings = join(folder, "settings.json");
  const entry = { because: "総括は速報値", by: "企画課", on: "2022-04-01" };
  const accepted = [{ rule: "status-count-differs", cell: "総括!B6", ...entry }];
  await writeFile(settings, JSON.stringify({ accepted }));
  const command = ["check", samplePath("seki"), "--settings", settings];
  const { status, stdout } = await runCli([...command, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).findings).toContainEqual(
    expect.objectContaining({ cell: "総括!B6", accepted: entry }),
  );
  const { stdout: shown } = await runCli(command);
  expect(shown).toContain("承知済み：総括は速報値（企画課、令和4年4月1日）");
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a department", ["--department", "市民課"], ["31!F8"]],
  ["several departments", ["--department", "市民課", "--department", "水道課"], ["14!F8", "31!F8"]],
  ["a sheet", ["--sheet", "27"], ["27!F12"]],
  ["a rule", ["--rule", "status-count-differs"], ["総括!B6"]],
  [
    "a group and a department",
    ["--group", "targets", "--department", "秘書課"],
    ["19!F8", "20!F8"],
  ],
  ["a file", ["--file", "seki.xlsx", "--rule", "self-rating-not-in-legend"], ["27!F12"]],
])("check narrows to %s", async (_, options, cells) => {
  const { stdout } = await runCli(["check", samplePath("seki"), "--json", ...options]);
  const { findings } = JSON.parse(stdout);
  expect(findings.map(({ cell }: { readonly cell: string }) => cell)).toEqual(cells);
});

test("check shows the judgements of the department asked for only", async () => {
  const { stdout } = await runCli([
    "check",
    samplePath("ebetsu"),
    "--json",
    "--department",
    "企画課",
  ]);
  expect(JSON.parse(stdout).judgements).toHaveLength(1);
});

test("a department that nothing belongs to is said, not passed over", async () => {
  const { stderr } = await runCli(["check", samplePath("seki"), "--department", "市民科"]);
  expect(stderr).toContain("当てはまる指標がありません");
});

test.each([
  [["--rule", "no-such-rule"], "検証項目「no-such-rule」はありません"],
  [["--group", "no-such-group"], "missing、values、late"],
])("check refuses %j", async (options, words) => {
  const { status, stderr } = await runCli(["check", samplePath("seki"), ...options]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test.each([
  ["pace", "遅れている"],
  ["havering", "Green"],
  ["sano", "5点"],
  ["servicenow", "Red"],
])("check --preset %s judges by it and keeps its words: %s", async (preset, label) => {
  const { stdout } = await runCli(["check", samplePath("ebetsu"), "--json", "--preset", preset]);
  const { method, judgements } = JSON.parse(stdout);
  expect(method).toMatchObject({ preset, definition: { id: preset } });
  const openOffice = judgements.find(({ key }: { key: string }) => key.includes("風通しの良い"));
  expect(openOffice).toMatchObject({ label });
});

test("check says by which method it judged", async () => {
  const { stdout } = await runCli(["check", samplePath("ebetsu"), "--preset", "cascade"]);
  expect(stdout).toContain("判定方式 Cascade（目安に対する進みが95％以上でOn Track");
});

test("check takes a preset of one's own from the settings", async () => {
  const folder = await temporaryFolder();
  const settings = join(folder, "settings.json");
  const grades = [
    { verdict: "on-track", label: "可", when: [{ figure: "attainment", of: "year", from: 0.5 }] },
    { verdict: "behind", label: "不可" },
  ];
  await writeFile(settings, JSON.stringify({ presets: [{ id: "ours", name: "本市", grades }] }));
  const run = ["check", samplePath("ebetsu"), "--json", "--settings", settings];
  const { stdout } = await runCli([...run, "--preset", "ours"]);
  const { method, judgements } = JSON.parse(stdout);
  expect(method).toMatchObject({ preset: "ours", name: "本市", onTrackFrom: 0.5 });
  expect(judgements.some(({ label }: { label: string }) => label === "可")).toBe(true);
});

test("check says what is wrong with a preset of one's own, and exits with 2", async () => {
  const folder = await temporaryFolder();
  const settings = join(folder, "settings.json");
  await writeFile(settings, JSON.stringify({ presets: [{ id: "ours", parts: "none" }] }));
  const { status, stderr } = await runCli(["check", samplePath("ebetsu"), "--settings", settings]);
  expect(status).toBe(2);
  expect(stderr).toContain("判定方式「ours」の「内訳のどれで判定するか」（parts）");
});

test("check speaks English where the shell does", async () => {
  const { stdout } = await runCli(["check", samplePath("seki")], "en");
  expect(stdout).toContain("The cover counts 17 for “順調”, but the forms give 16.");
});
