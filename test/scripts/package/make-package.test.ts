import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePackage } from "../../../scripts/package/make-package";
import { pathsIn } from "../../../scripts/package/read-folder";
import { builtRoot } from "./built-root";

const GIVEN = {
  address: { origin: "https://intra.city.example", path: "/shinchoku" },
  officeJs: { from: "npm" },
} as const;
const accept = async (): Promise<void> => undefined;
const aFolder = (): string => mkdtempSync(join(tmpdir(), "made-"));

test("sha256sum accepts the list of checksums, which names every file", async () => {
  const { folder } = await makePackage(builtRoot(), aFolder(), GIVEN, accept);
  const told = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(told.trim().split("\n").sort()).toEqual(
    pathsIn(folder)
      .filter((path) => path !== "SHA256SUMS")
      .map((path) => `${path}: OK`)
      .sort(),
  );
});

test("the archive unpacks to the folder", async () => {
  const { folder, archive } = await makePackage(builtRoot(), aFolder(), GIVEN, accept);
  const unpacked = aFolder();
  execFileSync("/usr/bin/python3", ["-m", "zipfile", "-e", archive, unpacked]);
  const files = pathsIn(folder);
  const name = folder.split("/").at(-1) ?? "";
  expect(pathsIn(unpacked)).toEqual(files.map((path) => `${name}/${path}`));
  for (const path of files) {
    expect(readFileSync(join(unpacked, name, path)).equals(readFileSync(join(folder, path)))).toBe(
      true,
    );
  }
});

test("the same input gives the same bytes, also over a package that is there", async () => {
  const [root, parent] = [builtRoot(), aFolder()];
  const first = await makePackage(root, parent, GIVEN, accept);
  writeFileSync(join(first.folder, "left-over.txt"), "from an earlier version");
  const bytes = readFileSync(first.archive);
  const second = await makePackage(root, parent, GIVEN, accept);
  expect(second).toEqual(first);
  expect(readFileSync(second.archive).equals(bytes)).toBe(true);
  expect(pathsIn(second.folder)).not.toContain("left-over.txt");
  expect(readdirSync(parent).sort()).toEqual(["shinchoku-0.1.0", "shinchoku-0.1.0.zip"]);
});

test("what cannot be packed leaves the earlier package as it was", async () => {
  const [root, parent] = [builtRoot(), aFolder()];
  const { archive } = await makePackage(root, parent, GIVEN, accept);
  const bytes = readFileSync(archive);
  rmSync(join(root, "dist/web/assets/icon-32.png"));
  await expect(makePackage(root, parent, GIVEN, accept)).rejects.toThrow(/there is no picture/);
  expect(readdirSync(parent).sort()).toEqual(["shinchoku-0.1.0", "shinchoku-0.1.0.zip"]);
  expect(readFileSync(archive).equals(bytes)).toBe(true);
});

test("what the reader of the manifest refuses is not made", async () => {
  const parent = aFolder();
  const refuse = async (file: string, { version, pane }: { version: string; pane: string }) => {
    throw new Error(`${readFileSync(file, "utf8").includes(version)} ${pane}`);
  };
  await expect(makePackage(builtRoot(), parent, GIVEN, refuse)).rejects.toThrow(
    "true https://intra.city.example/shinchoku/taskpane.html",
  );
  expect(readdirSync(parent)).toEqual([]);
});
