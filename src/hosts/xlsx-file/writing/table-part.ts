import type { MergedArea } from "../../../core";
import { TABLE_STYLE } from "../../role-styles";
import { areaAddress } from "../../sheet-reference";
import { encodeCellText } from "./cell-text";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { writeXmlDocument, xmlNode } from "./xml-node";

/** A table as its part tells it; `id` and `name` are unique in the workbook. */
export type TableContent = {
  readonly id: number;
  readonly name: string;
  /** Header row and at least one row of data. */
  readonly area: MergedArea;
  /** What the cells of the header row say, from left to right. */
  readonly columns: readonly string[];
};

/** Excel holds a table for damaged whose column has another name than its header cell says, so both are the same text. */
export const columnName = (header: string): string =>
  encodeCellText(header).replaceAll("\n", "_x000a_");

/** Writes a table with filter buttons and no stripes (CT_Table). */
export function tableXml(
  { id, name, area, columns }: TableContent,
  { main }: SpreadsheetNamespaces,
): string {
  const ref = areaAddress(area);
  const root = xmlNode(
    "table",
    { xmlns: main, id, name, displayName: name, ref, totalsRowShown: 0 },
    [
      xmlNode("autoFilter", { ref }),
      xmlNode(
        "tableColumns",
        { count: columns.length },
        columns.map((column, index) =>
          xmlNode("tableColumn", { id: index + 1, name: columnName(column) }),
        ),
      ),
      xmlNode("tableStyleInfo", {
        name: TABLE_STYLE,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ],
  );
  return writeXmlDocument(root);
}
