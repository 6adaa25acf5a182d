import fc from "fast-check";
import { writeXml, xmlNode } from "../../../../src/hosts/xlsx-file/writing/xml-node";
import {
  attributeOf,
  childOf,
  parseXmlPart,
} from "../../../../src/hosts/xlsx-file/writing/xml-part";
import {
  append,
  applySplices,
  insertBehind,
  remove,
  replaceContent,
  sourceOf,
} from "../../../../src/hosts/xlsx-file/writing/xml-splice";

const TEXT = `<?xml version="1.0"?>\r\n<!-- <b/> --><a x=">"><b y='&lt;/b>'>𠮷<![CDATA[</b>]]></b ><c/>\n</a>`;

test("elements are found where they stand, whatever is in comments, values and CDATA", () => {
  const part = parseXmlPart(TEXT);
  expect(part.root.children.map((child) => sourceOf(part, child))).toEqual([
    "<b y='&lt;/b>'>𠮷<![CDATA[</b>]]></b >",
    "<c/>",
  ]);
  expect(part.root.children[0]?.content).toBe("𠮷</b>");
});

test("splices change only what they name", () => {
  const { text, root } = parseXmlPart(TEXT);
  const [first, second] = root.children;
  if (!first || !second) throw new Error("two children are there");
  const changed = applySplices(text, [
    append(root, "<z/>"),
    remove(first),
    replaceContent(second, "<d/>", [{ name: "count", value: "1" }]),
    insertBehind(root, ["b"], "<i/>"),
  ]);
  expect(changed).toBe(
    `<?xml version="1.0"?>\r\n<!-- <b/> --><a x=">"><i/><c count="1"><d/></c>\n<z/></a>`,
  );
});

test("children of another namespace are not taken for ours", () => {
  const { root } = parseXmlPart('<a xmlns="one"><m:b xmlns:m="two"/><b n="1"/></a>');
  const child = childOf(root, "b");
  expect(child && attributeOf(child, "n")).toBe("1");
});

test("a self-closed root can take content", () => {
  const { text, root } = parseXmlPart('<x:a xmlns:x="u" />');
  expect(applySplices(text, [append(root, "<x:b/>")])).toBe('<x:a xmlns:x="u" ><x:b/></x:a>');
});

test.each(["<a><b></a>", "<a/><b/>", "", "<a>&nbsp;</a>"])("%j is refused", (text) => {
  expect(() => parseXmlPart(text)).toThrow();
});

test("what is written is read back", () => {
  const characters = fc.string({ unit: fc.constantFrom(..."ab<>&\"'\n\t あ𠮷]") });
  fc.assert(
    fc.property(characters, characters, (value, content) => {
      const { root } = parseXmlPart(writeXml(xmlNode("a", { value }, [content])));
      expect(attributeOf(root, "value")).toBe(value);
      expect(root.content).toBe(content);
    }),
  );
});
