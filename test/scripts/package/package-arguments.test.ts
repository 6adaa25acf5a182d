import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parsePackageArguments } from "../../../scripts/package/package-arguments";
import { ROOT } from "./built-root";

const GOOD = ["--url", "https://intra.city.example/shinchoku"];

test.each([
  ["https://intra.city.example/shinchoku", "https://intra.city.example", "/shinchoku"],
  ["https://intra.city.example", "https://intra.city.example", ""],
  ["https://INTRA.city.example:8443/a/b-c_1.2", "https://intra.city.example:8443", "/a/b-c_1.2"],
])("%s is the folder %s%s", (url, origin, path) => {
  expect(parsePackageArguments(["--url", url], undefined)).toEqual({
    address: { origin, path },
    officeJs: { from: "npm" },
  });
});

test("office.js comes from a folder or from Microsoft's server where that is asked for", () => {
  expect(parsePackageArguments(GOOD, "mirror").officeJs).toEqual({
    from: "folder",
    folder: "mirror",
  });
  expect(parsePackageArguments([...GOOD, "--office-js", "cdn"], undefined).officeJs).toEqual({
    from: "cdn",
  });
});

test.each<[string, readonly string[], string | undefined, RegExp]>([
  ["no address", [], undefined, /--url で指定/],
  ["an address without a value", ["--url"], undefined, /指定に誤り/],
  ["no address at all", ["--url", "intra.city.example"], undefined, /アドレスとして読めません/],
  ["http", ["--url", "http://a.example/x"], undefined, /https:\/\/ で始まっていません/],
  ["a file", ["--url", "file:///srv/web"], undefined, /https:\/\/ で始まっていません/],
  ["one slash too few", ["--url", "https:/a.example"], undefined, /https:\/\/ で始まっていません/],
  ["a query", ["--url", "https://a.example/x?y=1"], undefined, /「\?」または「#」/],
  ["an empty query", ["--url", "https://a.example/x?"], undefined, /「\?」または「#」/],
  ["a fragment", ["--url", "https://a.example/x#y"], undefined, /「\?」または「#」/],
  ["a password", ["--url", "https://u:p@a.example/x"], undefined, /パスワードを含めない/],
  [
    "a slash at the end",
    ["--url", "https://a.example/x/"],
    undefined,
    /「https:\/\/a.example\/x」と/,
  ],
  [
    "a page at the end",
    ["--url", "https://a.example/x/taskpane.html"],
    undefined,
    /「https:\/\/a.example\/x」と/,
  ],
  ["a space in the path", ["--url", "https://a.example/x y"], undefined, /パスに使える文字/],
  ["letters beyond ASCII", ["--url", "https://a.example/進捗"], undefined, /パスに使える文字/],
  ["what is special in XML", ["--url", "https://a.example/a&b"], undefined, /パスに使える文字/],
  ["something more", [...GOOD, "more"], undefined, /指定に誤り/],
  ["an unknown option", [...GOOD, "--force"], undefined, /指定に誤り/],
  ["an unknown source", [...GOOD, "--office-js", "npm"], undefined, /cdn だけ/],
  ["two sources", [...GOOD, "--office-js", "cdn"], "mirror", /同時に指定できません/],
])("%s is wrong usage", (_, given, folder, sentence) => {
  expect(() => parsePackageArguments(given, folder)).toThrow(
    expect.objectContaining({ kind: "usage", message: expect.stringMatching(sentence) }),
  );
});

test("wrong usage ends with 2, a sentence and how to do it", () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/tsx/dist/cli.mjs"),
      "scripts/package.ts",
      "--url",
      "http://a.example",
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/https:\/\/ で始まっていません。[\s\S]*使い方：npm run package/);
});
