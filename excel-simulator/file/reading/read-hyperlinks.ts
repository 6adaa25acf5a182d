import { childOf } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { cellCountOf, parseArea } from "../../model/area";
import { positionsIn } from "../../model/cell-grid";
import { cellAt } from "../../model/cell-look";
import type { Sheet } from "../../model/sheet";
import { relationshipIdOf, textOf } from "./attributes";
import type { OpenSheet } from "./read-sheet";

/** A link over more cells than this covers whole columns or rows; only its first cell gets it. */
const MOST_CELLS = 10_000;

/** Puts the links of a sheet on its cells; a link over several cells on each of them. */
export function readHyperlinks(sheet: Sheet, { part, relationships }: OpenSheet): void {
  for (const element of childOf(part.root, "hyperlinks")?.children ?? []) {
    const area = parseArea(textOf(element, "ref") ?? "");
    if (!area) continue;
    const id = relationshipIdOf(element);
    const hyperlink = {
      address: relationships.find((relationship) => relationship.id === id)?.target ?? null,
      documentReference: textOf(element, "location"),
      screenTip: textOf(element, "tooltip"),
    };
    const linked =
      cellCountOf(area) > MOST_CELLS ? { ...area, bottom: area.top, right: area.left } : area;
    for (const position of positionsIn(linked)) cellAt(sheet, position).hyperlink = hyperlink;
  }
}
