import type { CellNote, WorkbookSnapshot } from "../../../../src/core";
import {
  buildPackage,
  MAIN_NAMESPACE,
  RELATIONSHIP_TYPES,
  workbookParts,
} from "../support/build-package";
import { readBytes } from "../support/read-workbook";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MICROSOFT_2017 = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const SHEET_RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels";

const relationships = (...types: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${types
    .map(
      ([type, target], index) => `<Relationship Id="n${index}" Type="${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const comments = (authors: string, list: string): string =>
  `<comments xmlns="${MAIN_NAMESPACE}"><authors>${authors}</authors><commentList>${list}</commentList></comments>`;
const comment = (ref: string, text: string, author = 0): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`;
const threads = (list: string): string =>
  `<ThreadedComments xmlns="${THREADS}">${list}</ThreadedComments>`;
const inThread = (ref: string, person: string, text: string, parent = ""): string =>
  `<threadedComment ref="${ref}" dT="2021-04-01T09:00:00.00" personId="${person}" id="{${text}}" ${parent && `parentId="{${parent}}"`}><text>${text}</text></threadedComment>`;
const persons = `<personList xmlns="${THREADS}"><person displayName="財政課 係長" id="{P1}" userId="u1" providerId="None"/><person displayName="秘書課" id="{P2}" userId="u2" providerId="None"/></personList>`;

/** A workbook of one empty sheet with further parts. */
const withParts = (
  parts: Readonly<Record<string, string>>,
  ...types: readonly (readonly [type: string, target: string])[]
): Record<string, string> => ({
  ...workbookParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] }),
  [SHEET_RELATIONSHIPS]: relationships(...types),
  ...parts,
});

const legacyOnly = (xml: string): Record<string, string> =>
  withParts({ "xl/comments1.xml": xml }, [`${RELATIONSHIP_TYPES}/comments`, "../comments1.xml"]);

/** A thread with its stand-in, and the people of the workbook. */
function threaded(legacy: string, thread: string, people: string | null): Record<string, string> {
  const parts = withParts(
    {
      "xl/comments1.xml": legacy,
      "xl/threadedComments/threadedComment1.xml": thread,
      ...(people !== null && { "xl/persons/person.xml": people }),
    },
    [`${MICROSOFT_2017}/threadedComment`, "../threadedComments/threadedComment1.xml"],
    [`${RELATIONSHIP_TYPES}/comments`, "../comments1.xml"],
  );
  const ofWorkbook = "xl/_rels/workbook.xml.rels";
  const person = `<Relationship Id="p" Type="${MICROSOFT_2017}/person" Target="persons/person.xml"/>`;
  const all = (parts[ofWorkbook] ?? "").replace("</Relationships>", `${person}</Relationships>`);
  return people === null ? parts : { ...parts, [ofWorkbook]: all };
}

const read = (parts: Record<string, string>): WorkbookSnapshot => readBytes(buildPackage(parts));
const notesIn = ({ sheets }: WorkbookSnapshot): readonly CellNote[] =>
  sheets.flatMap(({ notes }) => notes);

describe("a note", () => {
  test.each([
    ["in one piece", "<t>要確認</t>", "要確認"],
    [
      "with its author's name in bold, as Excel begins it",
      '<r><rPr><b/><sz val="9"/></rPr><t>財政課:</t></r><r><t xml:space="preserve">\n実績は速報値</t></r>',
      "財政課:\n実績は速報値",
    ],
    [
      "with readings of its words",
      '<r><t>進捗</t></r><rPh sb="0" eb="2"><t>シンチョク</t></rPh>',
      "進捗",
    ],
    ["with escaped characters", "<t>一_x000D_\n二_x005F_</t>", "一\n二_"],
    ["without words", "<t/>", ""],
  ])("%s", (_, text, words) => {
    const snapshot = read(legacyOnly(comments("<author>課長</author>", comment("B3", text))));
    expect(notesIn(snapshot)).toEqual([{ row: 3, column: 2, text: words, author: "課長" }]);
    expect(snapshot.unseen).toEqual([]);
  });

  test.each([
    ["has none where the name is empty", "<author/>", 0, null],
    ["has none where the list does not hold it", "<author>課長</author>", 7, null],
    ["is the one the note points to", "<author>課長</author><author>係長</author>", 1, "係長"],
  ])("'s author %s", (_, authors, index, author) => {
    const xml = comments(authors, comment("A1", "<t>甲</t>", index));
    expect(notesIn(read(legacyOnly(xml)))).toEqual([{ row: 1, column: 1, text: "甲", author }]);
  });

  test("of no cell is left out, the others come row by row", () => {
    const list = ["C2", "A10", "Z", "B2"].map((ref) => comment(ref, `<t>${ref}</t>`)).join("");
    const notes = notesIn(read(legacyOnly(comments("<author>課長</author>", list))));
    expect(notes.map(({ text }) => text)).toEqual(["B2", "C2", "A10"]);
  });
});

describe("a thread", () => {
  const standIn = comments(
    "<author>tc={1}</author><author>課長</author>",
    comment("A1", "<t>[Threaded comment]\n\nComment:\n    根拠は</t>") +
      comment("A2", "<t>メモ</t>", 1),
  );
  const memo = { row: 2, column: 1, text: "メモ", author: "課長" };

  test.each([
    [
      "takes the place of its stand-in, with its replies on lines of their own",
      threads(inThread("A1", "{P1}", "根拠は") + inThread("A1", "{P2}", "統計年報", "根拠は")),
      "根拠は\n統計年報",
      "財政課 係長",
    ],
    [
      "whose reply is written first reads the same",
      threads(inThread("A1", "{P2}", "統計年報", "根拠は") + inThread("A1", "{P1}", "根拠は")),
      "根拠は\n統計年報",
      "財政課 係長",
    ],
    [
      "of somebody who is not among the people has no author",
      threads(inThread("A1", "{P9}", "根拠は")),
      "根拠は",
      null,
    ],
  ])("%s", (_, thread, text, author) => {
    expect(notesIn(read(threaded(standIn, thread, persons)))).toEqual([
      { row: 1, column: 1, text, author },
      memo,
    ]);
  });

  test("in a workbook without people has no author", () => {
    const parts = threaded(standIn, threads(inThread("A1", "{P1}", "根拠は")), null);
    expect(notesIn(read(parts))).toEqual([
      { row: 1, column: 1, text: "根拠は", author: null },
      memo,
    ]);
  });
});

test("strict packages and prefixes make no difference", () => {
  const xml = comments("<author>課長</author>", comment("A1", "<t>甲</t>"));
  const prefixed = xml.replace("xmlns=", "xmlns:x=").replace(/<(\/?)(?=[a-z])/gi, "<$1x:");
  const strict = Object.entries(legacyOnly(prefixed)).map(([name, content]) => [
    name,
    content
      .replaceAll(MAIN_NAMESPACE, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(RELATIONSHIP_TYPES, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
  ]);
  const snapshot = read(Object.fromEntries(strict));
  expect(notesIn(snapshot)).toEqual([{ row: 1, column: 1, text: "甲", author: "課長" }]);
});

describe("notes that cannot be read leave the workbook readable and are told as unseen", () => {
  const whole = comments("<author>課長</author>", comment("A1", "<t>甲</t>"));
  const thread = threads(inThread("A1", "{P1}", "根拠は"));
  const without = (parts: Record<string, string>, name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));

  test.each([
    ["an ill-formed part", legacyOnly("<comments><commentList>")],
    ["a missing part", without(legacyOnly(whole), "xl/comments1.xml")],
    ["ill-formed relationships", { ...legacyOnly(whole), [SHEET_RELATIONSHIPS]: "<Relation" }],
    ["an ill-formed thread", threaded(whole, "<ThreadedComments>", persons)],
    ["ill-formed people", threaded(whole, thread, "<personList>")],
  ])("%s", (_, parts) => {
    const snapshot = read(parts);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(notesIn(snapshot)).toEqual([]);
    expect(snapshot.unseen).toEqual(["notes"]);
  });

  test("only those of the sheet concerned: a part belongs to one sheet", () => {
    const sheets = ["表", "裏", "奥"].map((name) => ({ name, xml: "<sheetData/>" }));
    const shared = legacyOnly(whole)[SHEET_RELATIONSHIPS] ?? "";
    const snapshot = read({
      ...legacyOnly(whole),
      ...workbookParts({ sheets }),
      "xl/worksheets/_rels/sheet2.xml.rels": shared,
      "xl/worksheets/_rels/sheet3.xml.rels": shared.replace("comments1", "Comments1"),
    });
    expect(snapshot.sheets.map(({ notes }) => notes.length)).toEqual([1, 0, 0]);
    expect(snapshot.unseen).toEqual(["notes"]);
  });
});
