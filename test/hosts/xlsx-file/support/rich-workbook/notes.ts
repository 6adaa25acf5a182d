import { MAIN, MICROSOFT, officeLink, spreadsheetType, xmlPart, type Feature } from "./feature";

const THREADS = `${MICROSOFT}/spreadsheetml/2018/threadedcomments`;
const PERSON = "{11111111-2222-4333-8444-555555555555}";
const COMMENT = "{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}";

/** A note with its author, and a conversation with its people; the shape of the note is among the form's controls. */
export const comments: Feature = {
  name: "comments",
  sheetLinks: [
    officeLink("rId40", "comments", "../comments1.xml"),
    {
      id: "rId41",
      type: `${MICROSOFT}/2017/10/relationships/threadedComment`,
      target: "../threadedComments/threadedComment1.xml",
    },
  ],
  workbookLinks: [
    {
      id: "rId42",
      type: `${MICROSOFT}/2017/10/relationships/person`,
      target: "persons/person.xml",
    },
  ],
  parts: [
    xmlPart(
      "xl/comments1.xml",
      spreadsheetType("comments"),
      `<comments xmlns="${MAIN}"><authors><author>財政課</author><author>tc=${COMMENT}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>速報値</t></r></text></comment><comment ref="B3" authorId="1"><text><r><t>確定はいつですか</t></r></text></comment></commentList></comments>`,
    ),
    xmlPart(
      "xl/threadedComments/threadedComment1.xml",
      "application/vnd.ms-excel.threadedcomments+xml",
      `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B3" dT="2021-06-01T00:00:00.00" personId="${PERSON}" id="${COMMENT}"><text>確定はいつですか</text></threadedComment></ThreadedComments>`,
    ),
    xmlPart(
      "xl/persons/person.xml",
      "application/vnd.ms-excel.person+xml",
      `<personList xmlns="${THREADS}"><person displayName="企画課" id="${PERSON}" userId="kikaku" providerId="None"/></personList>`,
    ),
  ],
};
