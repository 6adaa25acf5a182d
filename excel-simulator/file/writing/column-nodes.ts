import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Sheet, SheetLine } from "../../model/sheet";
import { widthOfPoints } from "../column-width";
import type { StyleRecords } from "./style-records";

type ColumnRun = { readonly from: number; to: number; readonly line: SheetLine };

const isAlike = (first: SheetLine, second: SheetLine): boolean =>
  first.size === second.size && first.hidden === second.hidden && first.format === second.format;

function runsOf(columns: Sheet["columns"]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [number, line] of [...columns].sort(([first], [second]) => first - second)) {
    const last = runs.at(-1);
    if (last && last.to === number - 1 && isAlike(last.line, line)) last.to = number;
    else runs.push({ from: number, to: number, line });
  }
  return runs;
}

/** The columns of a sheet that differ from its standard; like neighbours in one element. */
export function columnNodes(sheet: Sheet, styles: StyleRecords): XmlNode[] {
  const { font } = sheet.plainFormat;
  const nodes = runsOf(sheet.columns).map(({ from, to, line: { size, hidden, format } }) =>
    xmlNode("col", {
      min: from,
      max: to,
      width: size === null ? null : widthOfPoints(size, font),
      style: format && styles.indexOf(format),
      hidden,
      customWidth: size !== null,
    }),
  );
  return nodes.length > 0 ? [xmlNode("cols", {}, nodes)] : [];
}
