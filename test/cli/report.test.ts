import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { runCli } from "../support/run-cli";
import { samplePath, temporaryFolder } from "../support/paths";
import { REPORT_SHEET_NAMES } from "../support/report-sheet-names";

test("report adds the four sheets to a copy and leaves the workbook's own as they were", async () => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const before = await readFile(samplePath("seki"));
  const { status, stdout } = await runCli(["report", samplePath("seki"), "-o", out, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    out,
    sheets: [
      { purpose: "summary", name: "進捗総括" },
      { purpose: "attention", name: "要注意一覧" },
      { purpose: "departments", name: "課別集計" },
      { purpose: "indicators", name: "指標一覧" },
      { purpose: "findings", name: "検証結果" },
      { purpose: "methods", name: "判定方式比較" },
      { purpose: "record", name: "取込記録" },
    ],
    refused: [],
  });
  const original = read(before);
  const written = read(await readFile(out));
  expect(written.SheetNames).toEqual([...original.SheetNames, ...REPORT_SHEET_NAMES]);
  for (const name of original.SheetNames)
    expect(written.Sheets[name]).toEqual(original.Sheets[name]);
  expect((await readFile(samplePath("seki"))).equals(before)).toBe(true);
});

test("the summary of the Seki forms counts 達成1・順調16・やや遅れている12・遅れている2", async () => {
  const out = join(await temporaryFolder(), "out.xlsx");
  await runCli(["report", samplePath("seki"), "-o", out]);
  const sheet = read(await readFile(out)).Sheets["進捗総括"] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: "" });
  const counts = rows.map((row) => [row[0], row[3]]);
  expect(counts).toEqual(
    expect.arrayContaining([
      ["達成", 1],
      ["順調", 16],
      ["やや遅れている", 12],
      ["遅れている", 2],
    ]),
  );
});

test("several workbooks make one report whose rows say where they come from", async () => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const inputs = ["seki", "ebetsu", "annaka"].map(samplePath);
  const { status } = await runCli(["report", ...inputs, "-o", out, "--as-of", "2022-03-31"]);
  const sheet = read(await readFile(out)).Sheets["指標一覧"] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  const header = rows.findIndex((row) => row.includes("ブック"));
  const [file, place, cell] = ["ブック", "シート", "セル"].map(
    (name) => rows[header]?.indexOf(name) ?? -1,
  );
  const sources = rows
    .slice(header + 1)
    .map((row) => [row[file ?? 0], row[place ?? 0], row[cell ?? 0]]);
  expect(status).toBe(0);
  expect(new Set(sources.map(([name]) => name))).toEqual(
    new Set(["seki.xlsx", "ebetsu.xlsx", "annaka.xlsx"]),
  );
  expect(sources.every((source) => source.every((part) => part !== "" && part !== undefined))).toBe(
    true,
  );
});

test("--into names the workbook that is copied", async () => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const [seki, ebetsu] = [samplePath("seki"), samplePath("ebetsu")];
  await runCli(["report", seki, ebetsu, "-o", out, "--into", ebetsu]);
  expect(read(await readFile(out)).SheetNames).toEqual([
    "基本目標1",
    "基本目標2",
    "基本目標3",
    ...REPORT_SHEET_NAMES,
  ]);
});

test("a report on a report replaces the sheets and reads none of them", async () => {
  const folder = await temporaryFolder();
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  await runCli(["report", samplePath("seki"), "-o", first]);
  await runCli(["report", first, "-o", second]);
  const scanned = await runCli(["scan", second, "--json"]);
  const names = read(await readFile(first)).SheetNames;
  expect(read(await readFile(second)).SheetNames).toEqual([...names, "変更点"]);
  expect(JSON.parse(scanned.stdout).workbooks[0].indicators).toHaveLength(31);
});

test("the same inputs and date give the same bytes", async () => {
  const folder = await temporaryFolder();
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  await runCli(["report", samplePath("seki"), "-o", first]);
  await runCli(["report", samplePath("seki"), "-o", second]);
  expect(await readFile(first)).toEqual(await readFile(second));
});

test("an output that is an input is refused, and nothing is written", async () => {
  const before = await readFile(samplePath("seki"));
  const { status, stderr } = await runCli(["report", samplePath("seki"), "-o", samplePath("seki")]);
  expect(status).toBe(2);
  expect(stderr).toContain("元のブックを残すため");
  expect((await readFile(samplePath("seki"))).equals(before)).toBe(true);
});

test("an output that cannot be written leaves nothing half-written", async () => {
  const folder = await temporaryFolder();
  const out = join(folder, "no-such-folder", "out.xlsx");
  const { status, stderr } = await runCli(["report", samplePath("seki"), "-o", out]);
  expect(status).toBe(3);
  expect(stderr).toContain("書き込めませんでした");
  expect(await readdir(folder)).toEqual([]);
  await expect(access(out)).rejects.toThrow();
});

test("report makes the named sheets on the named paper, under the named title", async () => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const options = ["--sheets", "findings,summary", "--paper", "A3", "--orientation", "portrait"];
  const { stdout } = await runCli([
    ...["report", samplePath("seki"), "-o", out, "--json", ...options],
    ...["--title", "実施計画", "--logo-line", "企画課"],
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    sheets: [{ purpose: "findings" }, { purpose: "summary" }],
  });
  const { SheetNames, Sheets } = read(await readFile(out));
  expect(SheetNames.slice(-2)).toEqual(["検証結果", "進捗総括"]);
  expect([Sheets["進捗総括"]?.["A1"]?.v, Sheets["進捗総括"]?.["A2"]?.v]).toEqual([
    "企画課",
    "実施計画　進捗総括",
  ]);
});

test.each([
  [["--sheets", "総括"], "出力するシート「総括」はありません。"],
  [["--paper", "B5"], "用紙「B5」は使えません。A4 か A3 を指定してください。"],
])("report refuses %j with a sentence", async (options, sentence) => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const { status, stderr } = await runCli(["report", samplePath("seki"), "-o", out, ...options]);
  expect([status, stderr]).toEqual([2, sentence]);
});

test("report writes the list as CSV beside the workbook, or alone", async () => {
  const folder = await temporaryFolder();
  const csv = join(folder, "list.csv");
  const { status, stdout } = await runCli(["report", samplePath("seki"), "--csv", csv, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ out: null, csv, sheets: [], refused: [] });
  expect(await readdir(folder)).toEqual(["list.csv"]);
  const alone = await readFile(csv, "utf8");
  expect(alone).toMatch(/^\uFEFF番号,.*\r\n/);

  await runCli(["report", samplePath("seki"), "-o", join(folder, "out.xlsx"), "--csv", csv]);
  expect(await readFile(csv, "utf8")).toBe(alone);
  const sheet = read(await readFile(join(folder, "out.xlsx"))).Sheets["指標一覧"] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: "" });
  const header = rows.findIndex((row) => row.includes("西暦"));
  const inCsv = utils.sheet_to_json(
    read(alone, { type: "string", raw: true }).Sheets["Sheet1"] ?? {},
  );
  expect(inCsv).toHaveLength(rows.length - header - 1);
});

test("--keep-as keeps copies for a meeting, and later reports say what moved since", async () => {
  const folder = await temporaryFolder();
  const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
  const name = "2021-06 委員会";
  await runCli(["report", samplePath("annaka"), "-o", first, "--keep-as", name]);
  await runCli(["report", first, "-o", second, "--preset", "attainment"]);
  const copy = `${name} 進捗総括`;
  const [before, after] = [read(await readFile(first)), read(await readFile(second))];
  expect(after.Sheets[copy]).toEqual(before.Sheets[copy]);
  expect(before.SheetNames).not.toContain("変更点");
  expect(after.Sheets["変更点"]?.["A3"]?.v).toMatch(/^凍結した報告「2021-06 委員会」（基準日 /);
});

test.each([
  ["6/1", "シート名に使えない文字"],
  ["とても長い名前の凍結コピーを作ろうとするときの名前は", "長すぎます"],
])("copies cannot be kept as %j", async (name, sentence) => {
  const { status, stderr } = await runCli([
    "report",
    samplePath("seki"),
    "-o",
    "x.xlsx",
    "--keep-as",
    name,
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
