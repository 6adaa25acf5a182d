import fc from "fast-check";
import { strFromU8, strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { buildPackage } from "../support/build-package";
import { hostErrorCode } from "../support/host-error-code";
import { patchDirectory } from "../support/patch-zip";

const TYPES = { "[Content_Types].xml": "<Types/>" };
const open = (bytes: Uint8Array) => openArchive("a.xlsx", bytes);

const streamed = (name: string, content: string): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [part, text] of Object.entries({ ...TYPES, [name]: content })) {
    const entry = new ZipDeflate(part);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(pieces);
};

test("parts come in the order of the directory, and unpack to what was packed", () => {
  const archive = open(buildPackage({ ...TYPES, "xl/b.xml": "ビー", "xl/a.xml": "" }));
  expect(archive.entries.map(({ name }) => name)).toEqual([
    "[Content_Types].xml",
    "xl/b.xml",
    "xl/a.xml",
  ]);
  expect(strFromU8(archive.read("xl/b.xml"))).toBe("ビー");
  expect(archive.read("xl/a.xml")).toHaveLength(0);
});

test("any content survives packing and unpacking", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50_000 }), fc.constantFrom(0, 6), (content, level) => {
      const bytes = zipSync(
        { "[Content_Types].xml": strToU8("<Types/>"), "a.bin": content },
        { level: level === 0 ? 0 : 6 },
      );
      expect(open(bytes).read("a.bin")).toEqual(content);
    }),
    { numRuns: 50 },
  );
});

test("a name in another case finds the part, the exact name first", () => {
  const archive = open(buildPackage({ ...TYPES, "xl/Sheet.xml": "1", "xl/sheet.xml": "2" }));
  expect(strFromU8(archive.read("xl/sheet.xml"))).toBe("2");
  expect(strFromU8(archive.read("xl/Sheet.xml"))).toBe("1");
  expect(archive.has("XL/SHEET.XML")).toBe(true);
  expect(archive.has("xl/other.xml")).toBe(false);
});

test("backslashes in names are slashes", () => {
  const archive = open(buildPackage({ ...TYPES, "docProps\\app.xml": "x" }));
  expect(archive.has("docProps/app.xml")).toBe(true);
});

test("a part that is missing is damage that names it", () => {
  expect(() => open(buildPackage(TYPES)).read("xl/lost.xml")).toThrow(/damaged.*xl\/lost\.xml/);
});

describe("raw records", () => {
  test.each([
    ["with sizes in the local header", buildPackage({ ...TYPES, "a.xml": "あ".repeat(99) })],
    ["with a data descriptor behind the data", streamed("a.xml", "あ".repeat(99))],
  ])("put end to end they are the file again: %s", (_, bytes) => {
    const archive = open(bytes);
    const records = archive.entries.map(({ name }) => archive.stored(name));
    const again = Buffer.concat([
      ...records.map(({ local }) => local),
      ...records.map(({ central }) => central),
    ]);
    expect(again).toEqual(Buffer.from(bytes.subarray(0, bytes.length - 22)));
  });
});

describe("a directory that lies or harms is refused", () => {
  const bytes = buildPackage({ ...TYPES, "a.xml": "a".repeat(1000) });
  const megabytes = (count: number): number => count * 1024 * 1024;

  test.each<[string, string, (record: DataView) => void]>([
    [
      "a part said to be larger than all memory",
      "too-large",
      (record) => record.setUint32(24, megabytes(600), true),
    ],
    [
      "a part said to be large and hardly packed",
      "too-large",
      (record) => {
        record.setUint32(20, megabytes(300), true);
        record.setUint32(24, megabytes(600), true);
      },
    ],
    [
      "a part said to hold more XML than anybody writes",
      "too-large",
      (record) => {
        record.setUint32(20, megabytes(20), true);
        record.setUint32(24, megabytes(300), true);
      },
    ],
    [
      "a part said to unpack a million-fold",
      "too-large",
      (record) => record.setUint32(24, megabytes(40), true),
    ],
    [
      "a compression that workbooks do not use",
      "damaged",
      (record) => record.setUint16(10, 12, true),
    ],
    ["an encrypted part", "encrypted", (record) => record.setUint16(8, 1, true)],
    ["a record that is none", "damaged", (record) => record.setUint32(0, 0, true)],
    ["a name that ends behind the file", "damaged", (record) => record.setUint16(28, 60_000, true)],
  ])("%s: %s", (_, code, change) => {
    expect(hostErrorCode(() => open(patchDirectory(bytes, 1, change)))).toBe(code);
  });

  test("pictures may be as large, since nobody reads them", () => {
    const pictures = patchDirectory(bytes, 1, (record) => {
      record.setUint32(20, megabytes(290), true);
      record.setUint32(24, megabytes(300), true);
    });
    expect(hostErrorCode(() => open(pictures))).toBeNull();
  });

  test.each<[string, (record: DataView) => void]>([
    ["unpacks to more than stated", (record) => record.setUint32(24, 10, true)],
    ["unpacks to less than stated", (record) => record.setUint32(24, 1001, true)],
    ["has another checksum", (record) => record.setUint32(16, 1, true)],
    ["has its data behind the file", (record) => record.setUint32(20, 1_000_000, true)],
    ["has no local header", (record) => record.setUint32(42, 1, true)],
  ])("a part that %s is damaged once it is read", (_, change) => {
    const archive = open(patchDirectory(bytes, 1, change));
    expect(hostErrorCode(() => archive.read("a.xml"))).toBe("damaged");
  });

  test.each(["../evil.xml", "xl/../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "..\\evil.xml"])(
    "the part name %s leads out of the package",
    (name) => {
      expect(hostErrorCode(() => open(buildPackage({ ...TYPES, [name]: "x" })))).toBe("unsafe");
    },
  );

  test("two parts of one name", () => {
    const twice = buildPackage({ ...TYPES, "xl/a.xml": "1", "xl\\a.xml": "2" });
    expect(hostErrorCode(() => open(twice))).toBe("unsafe");
  });
});

test("sizes and places in a ZIP64 extra field are used", () => {
  const plain = buildPackage({ ...TYPES, "a.xml": "abc" });
  const { central, local } = open(plain).stored("a.xml");
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  const record = new DataView(central.slice().buffer);
  extra.setBigUint64(4, BigInt(record.getUint32(24, true)), true);
  extra.setBigUint64(12, BigInt(record.getUint32(20, true)), true);
  extra.setBigUint64(20, BigInt(record.getUint32(42, true)), true);
  for (const offset of [20, 24, 42]) record.setUint32(offset, 0xffffffff, true);
  record.setUint16(30, extra.byteLength, true);
  const end = new DataView(plain.slice(-22).buffer);
  const bytes = Buffer.concat([
    plain.subarray(0, plain.length - 22),
    Buffer.from(extra.buffer),
    Buffer.from(end.buffer),
  ]);
  bytes.set(new Uint8Array(record.buffer), plain.length - 22 - central.length);
  expect(strFromU8(open(bytes).read("a.xml"))).toBe("abc");
  expect(open(bytes).stored("a.xml").local).toEqual(Buffer.from(local));
});
