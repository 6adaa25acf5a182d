import { templateRows } from "../../template-rows";
import type { TemplatePlan } from "../../../core";
import type { Archive } from "../package/archive";
import { readRelationships, relationshipsPartOf } from "../package/relationships";
import { DRAWING_TYPE, RELATIONSHIPS_TYPE } from "./content-types-part";
import { openPart } from "./open-part";
import type { PackageEdit } from "./package-edit";

/** A place in a drawing: its row, counted from 0. */
const ROW = /(<(?:[\w.-]+:)?row>)(\d+)(<)/g;

/**
 * Copies the drawing of a layout, moved along with its rows, and returns the name of the new part; null where it has none, or
 * one that holds more than shapes and pictures, such as charts.
 */
export function copyDrawing(
  {
    file,
    archive,
    edit,
  }: { readonly file: string; readonly archive: Archive; readonly edit: PackageEdit },
  sheetPart: string,
  { repeats }: TemplatePlan,
): string | null {
  const drawing = readRelationships(file, archive, sheetPart).find(
    ({ kind }) => kind === "drawing",
  );
  if (!drawing) return null;
  const contents = readRelationships(file, archive, drawing.target);
  if (contents.some(({ kind }) => kind !== "image")) return null;
  const rows = templateRows(repeats);
  const text = openPart(file, archive, drawing.target).text.replace(
    ROW,
    (_, before: string, row: string, after: string) =>
      `${before}${(rows.placesOf(Number(row) + 1)[0] ?? 1) - 1}${after}`,
  );
  // Beside the original, so that the targets of its relationships mean the same pictures.
  const folder = drawing.target.slice(0, drawing.target.lastIndexOf("/") + 1);
  const part = edit.freshName(`${folder}drawing#.xml`);
  edit.add(part, text, DRAWING_TYPE);
  if (contents.length > 0) {
    const links = openPart(file, archive, relationshipsPartOf(drawing.target)).text;
    edit.add(relationshipsPartOf(part), links, RELATIONSHIPS_TYPE);
  }
  return part;
}
