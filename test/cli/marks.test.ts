import { link, readFile, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runCli } from "../support/run-cli";
import { samplePath, temporaryFolder } from "../support/paths";

const sheetsOf = (bytes: Uint8Array): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      name.startsWith("xl/worksheets/") ? [[name, Buffer.from(content)]] : [],
    ),
  );

test("mark fills the cells with findings in a copy, and unmark gives the sheets back as they were", async () => {
  const folder = await temporaryFolder();
  const [marked, unmarked] = [join(folder, "marked.xlsx"), join(folder, "unmarked.xlsx")];
  const before = await readFile(samplePath("seki"));
  const first = await runCli(["mark", samplePath("seki"), "-o", marked, "--json"]);
  const { marked: cells, unmarked: left } = JSON.parse(first.stdout);
  expect([first.status, left]).toEqual([0, []]);
  expect(cells).toBeGreaterThan(5);
  expect(sheetsOf(await readFile(marked))).not.toEqual(sheetsOf(before));
  const second = await runCli(["unmark", marked, "-o", unmarked]);
  expect(second.stdout).toContain(`${cells}セルの塗りつぶしを元に戻しました`);
  expect(sheetsOf(await readFile(unmarked))).toEqual(sheetsOf(before));
  expect(await readFile(samplePath("seki"))).toEqual(before);
});

test.each(["mark", "unmark"])("%s takes one file and an output", async (command) => {
  const out = join(await temporaryFolder(), "out.xlsx");
  const two = await runCli([command, samplePath("seki"), samplePath("annaka"), "-o", out]);
  const none = await runCli([command, samplePath("seki")]);
  expect([two.status, none.status]).toEqual([2, 2]);
  expect(two.stderr).toContain("1つです");
});

test.each([
  ["a link", symlink],
  ["another name of the same file", link],
])("an output that is an input by %s is refused", async (_, makeLink) => {
  const folder = await temporaryFolder();
  const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  await runCli(["report", samplePath("seki"), "-o", input]);
  await makeLink(input, output);
  const before = await readFile(input);
  const { status } = await runCli(["report", input, "-o", output]);
  expect([status, (await readFile(input)).equals(before)]).toEqual([2, true]);
  expect(await readdir(folder)).toEqual(["in.xlsx", "out.xlsx"]);
});
