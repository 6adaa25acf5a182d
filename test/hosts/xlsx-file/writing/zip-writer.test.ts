import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { rewritePackage, writePackage } from "../../../../src/hosts/xlsx-file/writing/zip-writer";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const base = zipSync({
  "[Content_Types].xml": encode("<Types/>"),
  "資料/表.xml": [
    encode("表".repeat(99)),
    { level: 0, extra: { 0x7075: encode("extra") }, comment: "注" },
  ],
  "xl/b.xml": encode("b".repeat(99)),
  "xl/c.xml": encode("c"),
});
const archive = openArchive("x.xlsx", base);

test("changed parts stand where they stood, new ones last, dropped ones are gone", () => {
  const bytes = rewritePackage(archive, {
    written: new Map([
      ["xl/new.xml", encode("new")],
      ["XL/B.xml", encode("changed")],
    ]),
    dropped: new Set(["xl/C.xml"]),
  });
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    strFromU8(content),
  ]);
  expect(parts).toEqual([
    ["[Content_Types].xml", "<Types/>"],
    ["資料/表.xml", "表".repeat(99)],
    ["xl/b.xml", "changed"],
    ["xl/new.xml", "new"],
  ]);
});

test("untouched records are the very bytes, extra fields and comments included", () => {
  const bytes = rewritePackage(archive, {
    written: new Map([["[Content_Types].xml", encode("<Types>longer</Types>")]]),
    dropped: new Set(),
  });
  const after = openArchive("y.xlsx", bytes).stored("資料/表.xml");
  const before = archive.stored("資料/表.xml");
  expect(Buffer.from(after.local)).toEqual(Buffer.from(before.local));
  expect(after.central.length).toBe(before.central.length);
  expect(Buffer.from(after.central.slice(46))).toEqual(Buffer.from(before.central.slice(46)));
});

test("whatever is written is read back by readers that check sizes and checksums", () => {
  const name = fc.string({ unit: fc.constantFrom(..."ab課"), minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 })), (parts) => {
      const bytes = writePackage(
        new Map(Object.entries({ ...parts, "[Content_Types].xml": encode("<Types/>") })),
      );
      const read = openArchive("z.xlsx", bytes);
      for (const [part, content] of Object.entries(parts)) {
        expect(Buffer.from(read.read(part))).toEqual(Buffer.from(content));
        expect(Buffer.from(unzipSync(bytes)[part] ?? [])).toEqual(Buffer.from(content));
      }
    }),
    { numRuns: 50 },
  );
});
