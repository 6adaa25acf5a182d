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
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({
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
  expect(JSON.parse(stdout).findings).toEqual([]);
});

test("check speaks English where the shell does", async () => {
  const { stdout } = await runCli(["check", samplePath("seki")], "en");
  expect(stdout).toContain("The cover counts 17 for “順調”, but the forms give 16.");
});
