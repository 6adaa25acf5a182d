import { formatAddress, type CellNote } from "../../../src/core";
import { encodeCellText } from "../../../src/hosts/xlsx-file/writing/cell-text";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { officeRelationship, type PackageParts } from "./package-parts";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function commentsNode(notes: readonly CellNote[]): XmlNode {
  const authors = [...new Set(notes.map(({ author }) => author ?? ""))];
  return xmlNode("comments", { xmlns: TRANSITIONAL.main }, [
    xmlNode(
      "authors",
      {},
      authors.map((author) => xmlNode("author", {}, [author])),
    ),
    xmlNode(
      "commentList",
      {},
      notes.map((note) => {
        const text = xmlNode("t", { "xml:space": "preserve" }, [encodeCellText(note.text)]);
        const attributes = {
          ref: formatAddress(note),
          authorId: authors.indexOf(note.author ?? ""),
        };
        return xmlNode("comment", attributes, [xmlNode("text", {}, [text])]);
      }),
    ),
  ]);
}

/** The boxes that Excel draws notes in; without them it calls the file damaged ([MS-OI29500] 2.1.588). */
function drawingNode(notes: readonly CellNote[]): XmlNode {
  const boxes = notes.map(({ row, column }, index) =>
    xmlNode(
      "v:shape",
      { id: `_x0000_s${1025 + index}`, type: "#_x0000_t202", style: "visibility:hidden" },
      [
        xmlNode("x:ClientData", { ObjectType: "Note" }, [
          xmlNode("x:Row", {}, [String(row - 1)]),
          xmlNode("x:Column", {}, [String(column - 1)]),
        ]),
      ],
    ),
  );
  return xmlNode(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    [xmlNode("v:shapetype", { id: "_x0000_t202", coordsize: "21600,21600" }), ...boxes],
  );
}

/** Adds the parts of a sheet's notes, and gives the element that leads to their boxes; nothing where there are none. */
export function noteNodes(
  notes: readonly CellNote[],
  sheetPart: string,
  number: number,
  parts: PackageParts,
): XmlNode[] {
  if (notes.length === 0) return [];
  const comments = `xl/comments${number}.xml`;
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  parts.add(comments, commentsNode(notes), COMMENTS_TYPE);
  parts.add(drawing, drawingNode(notes), DRAWING_TYPE);
  parts.relate(sheetPart, officeRelationship("comments"), comments);
  const id = parts.relate(sheetPart, officeRelationship("vmlDrawing"), drawing);
  return [xmlNode("legacyDrawing", { "r:id": id })];
}
