import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../../scripts/package/write-whole";

const content = (text: string): Uint8Array => Buffer.from(text);
const accept = async (): Promise<void> => undefined;

function aFolderWithAnEarlierPackage(): string {
  const parent = mkdtempSync(join(tmpdir(), "whole-"));
  mkdirSync(join(parent, "package"));
  writeFileSync(join(parent, "package", "a.txt"), "earlier");
  return parent;
}

test("a folder and a file replace what was at their places", async () => {
  const parent = aFolderWithAnEarlierPackage();
  await writeWhole(
    parent,
    [
      { place: join(parent, "package"), content: new Map([["deep/b.txt", content("b")]]) },
      { place: join(parent, "package.zip"), content: content("zip") },
    ],
    accept,
  );
  expect(readdirSync(parent).sort()).toEqual(["package", "package.zip"]);
  expect(readdirSync(join(parent, "package"))).toEqual(["deep"]);
  expect(readFileSync(join(parent, "package.zip"), "utf8")).toBe("zip");
});

test("what is refused on inspection changes nothing", async () => {
  const parent = aFolderWithAnEarlierPackage();
  const placed = [{ place: join(parent, "package"), content: new Map([["b.txt", content("b")]]) }];
  const refuse = async ([written = ""]: readonly string[]): Promise<void> => {
    throw new Error(`refused ${readdirSync(written).join()}`);
  };
  await expect(writeWhole(parent, placed, refuse)).rejects.toThrow("refused b.txt");
  expect(readdirSync(parent)).toEqual(["package"]);
  expect(readFileSync(join(parent, "package", "a.txt"), "utf8")).toBe("earlier");
});

test("where the last cannot be put in its place, the first goes back", async () => {
  const parent = aFolderWithAnEarlierPackage();
  const placed = [
    { place: join(parent, "package"), content: new Map([["b.txt", content("b")]]) },
    { place: join(parent, "no-such-folder", "package.zip"), content: content("zip") },
  ];
  await expect(writeWhole(parent, placed, accept)).rejects.toThrow(/ENOENT/);
  expect(readdirSync(parent)).toEqual(["package"]);
  expect(readFileSync(join(parent, "package", "a.txt"), "utf8")).toBe("earlier");
});
