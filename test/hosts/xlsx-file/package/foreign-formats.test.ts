import { strToU8, zipSync } from "fflate";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { buildPackage, buildSheet } from "../support/build-package";
import { hostErrorCode } from "../support/host-error-code";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...Array<number>(500).fill(0), ...utf16(stream)]);

describe("a file that is no workbook is refused by what it is", () => {
  test.each([
    ["nothing at all", "empty-file", new Uint8Array()],
    ["an old .xls", "legacy-xls", ole("Workbook")],
    ["a workbook with a password", "encrypted", ole("EncryptionInfo")],
    ["a workbook with a password, by its other stream", "encrypted", ole("EncryptedPackage")],
    ["a web page", "web-page", strToU8("\r\n<!DOCTYPE html><html></html>")],
    ["a web page with a comment first", "web-page", strToU8("<!-- x --><HTML><body>1</body>")],
    [
      "a bare table saved as .xls",
      "web-page",
      strToU8("<table border=1><tr><td>1</td></tr></table>"),
    ],
    ["comma separated values", "text-file", strToU8("番号,指標\n1,人数\n")],
    ["text in Shift_JIS", "text-file", Uint8Array.of(0x8e, 0x77, 0x95, 0x57, 0x0d, 0x0a)],
    ["text in UTF-16", "text-file", Uint8Array.of(0xff, 0xfe, ...utf16("a,b"))],
    [
      "a picture",
      "not-a-workbook",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    ],
    ["a ZIP file of something else", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
    ["an empty ZIP file", "not-a-workbook", zipSync({})],
    ["the head of a workbook", "truncated", buildSheet("").subarray(0, 400)],
    [
      "an OpenDocument spreadsheet",
      "open-document",
      buildPackage({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    ],
  ])("%s: %s", (_, code, bytes) => {
    expect(hostErrorCode(() => openArchive("a.xlsx", bytes))).toBe(code);
  });
});

test("a workbook is not refused", () => {
  expect(hostErrorCode(() => openArchive("a.xlsx", buildSheet("")))).toBeNull();
});
