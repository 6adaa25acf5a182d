import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./built-root";

const MODULE = pathToFileURL(join(ROOT, "scripts/package/read-by-office.ts")).href;
const PANE = "https://localhost:3000/taskpane.html";

/** Runs a script in a process that ends with 9 where anything asks for a network. */
function runWithoutNetwork(script: string) {
  const preload = join(mkdtempSync(join(tmpdir(), "no-network-")), "no-network.cjs");
  writeFileSync(
    preload,
    `const end = () => process.exit(9);
     const { Socket } = require("node:net");
     const { connect } = Socket.prototype;
     // A pipe of this machine, which tsx has to itself, is no network.
     Socket.prototype.connect = function (...given) {
       return given.flat()[0]?.path ? connect.apply(this, given) : end();
     };
     require("node:dns").lookup = end;`,
  );
  return spawnSync(
    process.execPath,
    ["--require", preload, "--import", "tsx", "--input-type=module", "-e", script],
    { cwd: ROOT, encoding: "utf8" },
  );
}

const readWithoutNetwork = (expected: { version: string; pane: string }) =>
  runWithoutNetwork(`const { readByOffice } = await import(${JSON.stringify(MODULE)});
    await readByOffice("manifest.xml", ${JSON.stringify(expected)});
    console.log("read");`);

test("Office's own reader finds the version and the pane without a network", () => {
  expect(readWithoutNetwork({ version: "0.1.0.0", pane: PANE })).toMatchObject({
    status: 0,
    stdout: "read\n",
  });
});

test.each([
  ["Version", { version: "9.9.9.0", pane: PANE }],
  ["SourceLocation", { version: "0.1.0.0", pane: "https://intra.city.example/taskpane.html" }],
])("a manifest of another %s is refused", (part, expected) => {
  const { status, stderr } = readWithoutNetwork(expected);
  expect(status).toBe(1);
  expect(stderr).toContain(`マニフェストの ${part} が`);
});

test("the check for a network notices one", () => {
  const { status } = runWithoutNetwork(
    `await fetch("http://localhost:8099/").catch(() => undefined);`,
  );
  expect(status).toBe(9);
});
