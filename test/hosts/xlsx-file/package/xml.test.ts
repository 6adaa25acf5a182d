import { readXml } from "../../../../src/hosts/xlsx-file/package/xml";
import { hostErrorCode } from "../support/host-error-code";

const utf16 = (text: string, order: "little" | "big"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
};

function textOf(bytes: Uint8Array): string {
  let all = "";
  readXml("a.xlsx", "xl/a.xml", bytes, { text: (text) => (all += text) });
  return all;
}

test("elements and attributes are known by their local names", () => {
  const seen: unknown[] = [];
  readXml(
    "a.xlsx",
    "xl/a.xml",
    Buffer.from('<x:a xmlns:x="urn:x" xmlns:r="urn:r" name="n" r:id="i"><x:b/></x:a>'),
    {
      open: (name, attribute) => seen.push([name, attribute("name"), attribute("id")]),
      close: (name) => seen.push(name),
    },
  );
  expect(seen).toEqual([["a", "n", "i"], ["b", null, null], "b", "a"]);
});

test.each([
  ["UTF-8", Buffer.from("<a>実績</a>")],
  ["UTF-8 with a mark", Buffer.from("\ufeff<a>実績</a>")],
  ["UTF-16 with a mark", utf16("\ufeff<a>実績</a>", "little")],
  ["big-endian UTF-16 with a mark", utf16("\ufeff<a>実績</a>", "big")],
  ["UTF-16 without a mark", utf16("<a>実績</a>", "little")],
  ["big-endian UTF-16 without a mark", utf16("<a>実績</a>", "big")],
])("text is read in %s", (_, bytes) => {
  expect(textOf(bytes)).toBe("実績");
});

test("text of any length and CDATA are handed over whole", () => {
  const long = "𠮷野家".repeat(50_000);
  expect(textOf(Buffer.from(`<a>${long}<![CDATA[<&]]></a>`))).toBe(`${long}<&`);
});

test.each([
  ["unclosed", "<a><b></a>"],
  ["cut off", "<a><b>"],
  ["with an unbound prefix", "<x:a/>"],
  ["with an attribute twice", '<a b="1" b="2"/>'],
  ["with an entity that nobody declared", "<a>&x;</a>"],
  ["with an entity that a declaration elsewhere may know", '<!DOCTYPE a SYSTEM "a.dtd"><a>&x;</a>'],
  ["with two roots", "<a/><b/>"],
  ["with text behind its root", "<a/>b"],
  ["with a bare bracket", "<a>1 < 2</a>"],
  ["with a control character", "<a>\u0001</a>"],
  ["empty", ""],
])("XML %s is damage", (_, xml) => {
  expect(hostErrorCode(() => textOf(Buffer.from(xml)))).toBe("damaged");
});

test.each([
  ["used", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ["left alone", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]><a/>'],
])("an entity of the part's own, %s, is unsafe", (_, xml) => {
  expect(hostErrorCode(() => textOf(Buffer.from(xml)))).toBe("unsafe");
});

test("bytes that are no UTF-8 are damage that names the part", () => {
  expect(() => textOf(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff))).toThrow(/damaged.*xl\/a\.xml/);
});
