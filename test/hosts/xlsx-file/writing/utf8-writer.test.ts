import fc from "fast-check";
import { Utf8Writer } from "../../../../src/hosts/xlsx-file/writing/utf8-writer";

function written(pieces: readonly string[]): Buffer {
  const writer = new Utf8Writer();
  for (const piece of pieces) writer.write(piece);
  return Buffer.from(writer.bytes());
}

const encoded = (pieces: readonly string[]): Buffer =>
  Buffer.from(new TextEncoder().encode(pieces.join("")));

test("pieces become what the whole text is in UTF-8", () => {
  const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 40 });
  fc.assert(fc.property(pieces, (some) => written(some).equals(encoded(some))));
});

test.each([
  ["one long piece", ["達".repeat(50_000)]],
  ["many short pieces", Array.from({ length: 50_000 }, (_, at) => `${at}𠮷`)],
])("what is written grows as needed: %s", (_, pieces) => {
  expect(written(pieces).equals(encoded(pieces))).toBe(true);
});
