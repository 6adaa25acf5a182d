import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../src/cli/write-whole";
import { temporaryFolder } from "../support/paths";

const bytes = new TextEncoder().encode("whole");

test("a file takes the place of another, and nothing lies beside it", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "a.xlsx"), "earlier");
  await writeWhole(join(folder, "a.xlsx"), bytes);
  expect(await readFile(join(folder, "a.xlsx"), "utf8")).toBe("whole");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

test("what cannot be put in its place leaves everything as it was", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "a.xlsx"));
  await writeFile(join(folder, "a.xlsx", "theirs"), "");
  await expect(writeWhole(join(folder, "a.xlsx"), bytes)).rejects.toMatchObject({
    code: "write-failed",
  });
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
  expect(await readdir(join(folder, "a.xlsx"))).toEqual(["theirs"]);
});
