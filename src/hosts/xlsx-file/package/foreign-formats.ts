import { HostError, type HostErrorCode } from "../../host-error";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
const ENCRYPTION_STREAMS = ["EncryptionInfo", "EncryptedPackage"];
const WEB_PAGE =
  /^\s*(<\?xml[^>]*>\s*)?(<!--((?!-->)[\s\S])*-->\s*)*<(!doctype\s+html|html|head|meta|body|table)\b/i;
const SNIFFED_BYTES = 4096;
const LAST_CONTROL_CHARACTER = 0x1f;
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const utf16 = (text: string): number[] =>
  [...text].flatMap((character) => [character.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  const isText = bytes.every((byte) => byte > LAST_CONTROL_CHARACTER || TEXT_CONTROLS.has(byte));
  return isText ? new TextDecoder().decode(bytes) : null;
}

function formatOf(bytes: Uint8Array): HostErrorCode | null {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, ZIP_SIGNATURE)) return null;
  if (startsWith(bytes, OLE_SIGNATURE)) {
    const encrypted = ENCRYPTION_STREAMS.some((name) => contains(bytes, utf16(name)));
    return encrypted ? "encrypted" : "legacy-xls";
  }
  const text = textOf(bytes.subarray(0, SNIFFED_BYTES));
  if (text === null) return "not-a-workbook";
  return WEB_PAGE.test(text) ? "web-page" : "text-file";
}

/** Throws a HostError that names what the file is instead of a ZIP package: an old .xls, a web page, plain text … */
export function refuseForeignFormat(file: string, bytes: Uint8Array): void {
  const code = formatOf(bytes);
  if (code) throw new HostError(code, file, "the content is no ZIP package");
}
