import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { xlsxOfSnapshot } from "../hosts/contract/xlsx-of-snapshot";
import { temporaryFolder } from "../support/paths";
import { runCli } from "../support/run-cli";
import { aLedger } from "../ui/support/a-ledger";

/** A workbook in a file of its own, with the settings that it keeps. */
async function ledgerFile(name: string, settings: string | null): Promise<string> {
  const host = openXlsxFile(name, xlsxOfSnapshot(aLedger(name)));
  if (settings !== null) await host.keep("settings", settings);
  const path = join(await temporaryFolder(), name);
  await writeFile(path, host.bytes());
  return path;
}

async function checked(...args: readonly string[]) {
  const { status, stdout, stderr } = await runCli(["check", "--json", ...args]);
  return { status, stderr, preset: stdout === "" ? null : JSON.parse(stdout).method.preset };
}

const TAMA = '{"preset":"tama"}';

test("the settings that a workbook keeps are used where none are named", async () => {
  const { preset, stderr } = await checked(await ledgerFile("a.xlsx", TAMA));
  expect([preset, stderr]).toEqual(["tama", ""]);
});

test("a settings file stands in the place of what is kept", async () => {
  const settings = join(await temporaryFolder(), "settings.json");
  await writeFile(settings, "{}");
  const file = await ledgerFile("a.xlsx", TAMA);
  expect((await checked(file, "--settings", settings)).preset).toBe("pace");
});

test("--preset stands above what is kept, and may name a preset that the workbook keeps", async () => {
  const file = await ledgerFile("a.xlsx", '{"preset":"tama","presets":[{"id":"ours"}]}');
  expect((await checked(file, "--preset", "cascade")).preset).toBe("cascade");
  expect((await checked(file, "--preset", "ours")).preset).toBe("ours");
  expect((await checked(file, "--preset", "theirs")).status).toBe(2);
});

test("damaged settings are reported in a sentence and ignored", async () => {
  const { preset, stderr } = await checked(await ledgerFile("a.xlsx", "{"));
  expect(preset).toBe("pace");
  expect(stderr).toMatch(
    /^「a.xlsx」に保存された設定を使えないため、標準の設定で処理しました。.+。$/,
  );
});

test.each([
  ["both keep some", TAMA, '{"preset":"cascade"}', "tama"],
  ["only the second keeps some", null, TAMA, "pace"],
])(
  "of several workbooks the first one's settings hold, where %s",
  async (_what, one, two, preset) => {
    const files = [await ledgerFile("a.xlsx", one), await ledgerFile("b.xlsx", two)];
    const found = await checked(...files);
    expect(found.preset).toBe(preset);
    expect(found.stderr).toContain("設定は、最初のブック「a.xlsx」に保存されたもの");
  },
);

test("nothing is said of settings where no workbook keeps any", async () => {
  const files = [await ledgerFile("a.xlsx", null), await ledgerFile("b.xlsx", null)];
  expect((await checked(...files)).stderr).not.toContain("設定");
});
