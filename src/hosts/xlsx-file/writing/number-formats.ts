import { GENERAL_FORMAT, TEXT_FORMAT } from "../../number-display";
import type { StyleCollection } from "./style-collection";
import { xmlNode } from "./xml-node";
import { attributeOf, childOf, type XmlPart } from "./xml-part";

/** The formats that every workbook has under these ids (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  [GENERAL_FORMAT, 0],
  ["#,##0", 3],
  ["#,##0.00", 4],
  [TEXT_FORMAT, 49],
]);
const LAST_RESERVED_ID = 163;

/** Finds the id of a number format, adding it to the collection `numFmts` where the workbook has none with that code. */
export function openNumberFormats(
  part: XmlPart,
  collection: StyleCollection,
): (code: string) => number {
  const existing = (childOf(part.root, "numFmts")?.children ?? []).map((format) => ({
    id: Number(attributeOf(format, "numFmtId")),
    code: attributeOf(format, "formatCode") ?? "",
  }));
  const ids = new Map(existing.map(({ id, code }) => [code, id]));
  let last = existing.reduce(
    (most, { id }) => (id > most && Number.isFinite(id) ? id : most),
    LAST_RESERVED_ID,
  );
  return (code) => {
    const known = BUILT_IN.get(code) ?? ids.get(code);
    if (known !== undefined) return known;
    last += 1;
    ids.set(code, last);
    collection.place(xmlNode("numFmt", { numFmtId: last, formatCode: code }));
    return last;
  };
}
