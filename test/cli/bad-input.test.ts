import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { runCli } from "../support/run-cli";
import { samplePath, temporaryFolder } from "../support/paths";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const oleFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE_HEADER);
  bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024);
  return bytes;
};

const workbookWithoutIndicators = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([["会議の日程"], ["4月", "第一会議室"]]),
    "日程",
  );
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }));
};

const BAD_FILES: readonly (readonly [
  kind: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  ja: string,
  en: string,
])[] = [
  ["an empty file", () => new Uint8Array(), "中身が空", "is empty"],
  ["an old .xls renamed", () => oleFile("Workbook"), "古い形式（.xls）", "old .xls format"],
  ["an encrypted workbook", () => oleFile("EncryptedPackage"), "パスワード", "password"],
  ["a CSV renamed", () => strToU8("指標,目標\nA,1\n"), "文字だけのファイル", "a text file"],
  ["a web page renamed", () => strToU8("<html><table></table></html>"), "ウェブページ", "web page"],
  [
    "an OpenDocument sheet renamed",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "OpenDocument",
    "OpenDocument",
  ],
  [
    "another zip renamed",
    () => zipSync({ "a.txt": strToU8("a") }),
    "Excelブックではありません",
    "is not an Excel workbook",
  ],
  [
    "a truncated workbook",
    async () => new Uint8Array((await readFile(samplePath("seki"))).subarray(0, 20_000)),
    "途中で切れています",
    "is cut off",
  ],
  [
    "a workbook without any indicator",
    workbookWithoutIndicators,
    "指標の表が見つかりません",
    "No indicator table",
  ],
];

describe.each(BAD_FILES)("%s", (_kind, bytes, ja, en) => {
  test("is refused in one sentence that names the file, with status 3", async () => {
    const path = join(await temporaryFolder(), "困った様式.xlsx");
    await writeFile(path, await bytes());
    const japanese = await runCli(["check", path]);
    const english = await runCli(["check", path], "en");
    expect([japanese.status, english.status]).toEqual([3, 3]);
    expect(japanese.stderr).toContain(ja);
    expect(japanese.stderr).toContain("困った様式.xlsx");
    expect(japanese.stderr.split("\n")).toHaveLength(1);
    expect(english.stderr).toContain(en);
  });

  test("does not stop the other files of the run", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "困った様式.xlsx");
    await writeFile(path, await bytes());
    const out = join(folder, "out.xlsx");
    const { status, stdout } = await runCli([
      "report",
      path,
      samplePath("seki"),
      "-o",
      out,
      "--json",
    ]);
    expect(status).toBe(3);
    expect(JSON.parse(stdout).sheets).toHaveLength(7);
    expect((await readFile(out)).length).toBeGreaterThan(0);
  });

  test("alone gives no report and writes nothing", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "困った様式.xlsx");
    await writeFile(path, await bytes());
    const { status } = await runCli(["report", path, "-o", join(folder, "out.xlsx")]);
    expect(status).toBe(3);
    expect(await readdir(folder)).toEqual(["困った様式.xlsx"]);
  });
});

test("a file that is not there is named with status 3", async () => {
  const { status, stderr } = await runCli(["scan", "どこにもない.xlsx"]);
  expect(status).toBe(3);
  expect(stderr).toContain("「どこにもない.xlsx」が見つかりません");
});

test("workbooks of the same name are told apart by their folders", async () => {
  const folder = await temporaryFolder();
  const departments = ["秘書課", "会計課"];
  const paths = await Promise.all(
    departments.map(async (department) => {
      await mkdir(join(folder, department));
      const path = join(folder, department, "様式.xlsx");
      await writeFile(path, await readFile(samplePath("seki")));
      return path;
    }),
  );
  const { stdout } = await runCli(["scan", ...paths, "--json"]);
  const files = JSON.parse(stdout).workbooks.map((each: { file: string }) => each.file);
  expect(files).toEqual(["秘書課/様式.xlsx", "会計課/様式.xlsx"]);
});
