import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { defaultSettings } from "../../src/core";
import { inMemoryHost } from "../../src/hosts/in-memory/in-memory-host";
import { PROGRAM_VERSION } from "../../src/hosts/program-version";
import { runRecordOf } from "../../src/hosts/run-record";
import { sha256 } from "../../src/hosts/xlsx-file/sha-256";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { inRepository, samplePath } from "../support/paths";
import { workbook } from "../support/sheet-builder";

const expected = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("our SHA-256 is that of Node, at every length around a block as well", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128]) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256(bytes)).toBe(expected(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(sha256(bytes)).toBe(expected(bytes));
    }),
  );
});

test("a file is known by the bytes that it was opened with, whatever was written since", async () => {
  const bytes = readFileSync(samplePath("seki"));
  const host = openXlsxFile("seki.xlsx", bytes);
  await host.keep("settings", "{}");
  const record = runRecordOf([{ file: "seki.xlsx", host, profile: null }], defaultSettings);
  expect(record.files[0]?.identity).toEqual({ size: bytes.length, sha256: expected(bytes) });
});

test("a host without bytes tells nothing of its file", () => {
  const host = inMemoryHost(workbook("a.xlsx"));
  const record = runRecordOf([{ file: "a.xlsx", host, profile: null }], defaultSettings);
  expect(record.files[0]?.identity).toBeNull();
});

test("the version is the package's", () => {
  const stated: unknown = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));
  expect(stated).toMatchObject({ version: PROGRAM_VERSION });
});
