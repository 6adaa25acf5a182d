import {
  formatAddress,
  formatReference,
  quotedReference,
  type PlanCell,
  type SheetPlan,
} from "../../../core";
import type { Utf8Writer } from "./utf8-writer";
import { escapeAttribute } from "./xml-node";

type LinkedSheet = (name: string) => string | null;

/** Whether a cell leads to a sheet that the workbook has. */
export const isLink = ({ goTo }: PlanCell, linkedSheet: LinkedSheet): boolean =>
  goTo !== undefined && linkedSheet(goTo.sheet) !== null;

/** A cell's link as it stands in a sheet, with where a click leads (`'総括'!B6`) and what is shown beside the pointer. */
function linkXml(cell: PlanCell, linkedSheet: LinkedSheet): string | null {
  const { goTo } = cell;
  const sheet = goTo ? linkedSheet(goTo.sheet) : null;
  if (!goTo || sheet === null) return null;
  const location = escapeAttribute(quotedReference(sheet, goTo.position));
  const tooltip = escapeAttribute(formatReference(sheet, goTo.position));
  return `<hyperlink ref="${formatAddress(cell)}" location="${location}" tooltip="${tooltip}"/>`;
}

/** Writes the links of a sheet's cells, nothing where there are none; those to sheets that the workbook lacks are left out. */
export function writeLinks(xml: Utf8Writer, { cells }: SheetPlan, linkedSheet: LinkedSheet): void {
  const links = cells.flatMap((cell) => (cell.goTo && linkXml(cell, linkedSheet)) ?? []);
  if (links.length === 0) return;
  xml.write("<hyperlinks>");
  for (const link of links) xml.write(link);
  xml.write("</hyperlinks>");
}
