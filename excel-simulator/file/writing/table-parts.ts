import { areaAddress } from "../../../src/hosts/sheet-reference";
import { TABLE_TYPE } from "../../../src/hosts/xlsx-file/writing/content-types-part";
import { TRANSITIONAL } from "../../../src/hosts/xlsx-file/writing/spreadsheet-namespaces";
import { columnName } from "../../../src/hosts/xlsx-file/writing/table-part";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Table } from "../../model/table";
import { officeRelationship, type PackageParts } from "./package-parts";

const flag = (value: boolean): number => (value ? 1 : 0);

function styleNodes(table: Table): XmlNode[] {
  return [
    xmlNode("tableStyleInfo", {
      name: table.style,
      showFirstColumn: flag(table.highlightFirstColumn),
      showLastColumn: flag(table.highlightLastColumn),
      showRowStripes: flag(table.showBandedRows),
      showColumnStripes: flag(table.showBandedColumns),
    }),
  ];
}

function filterNodes({ area, showHeaders, showFilterButton, showTotals }: Table): XmlNode[] {
  if (!showHeaders || !showFilterButton) return [];
  const filtered = showTotals ? { ...area, bottom: area.bottom - 1 } : area;
  return [xmlNode("autoFilter", { ref: areaAddress(filtered) })];
}

/** A table (CT_Table, ECMA-376 part 1, 18.5.1.2). */
function tableNode(table: Table): XmlNode {
  const { id, name, area, columns, showHeaders, showTotals } = table;
  return xmlNode(
    "table",
    {
      xmlns: TRANSITIONAL.main,
      id,
      name,
      displayName: name,
      ref: areaAddress(area),
      headerRowCount: showHeaders ? null : "0",
      totalsRowCount: showTotals ? 1 : null,
      totalsRowShown: flag(showTotals),
    },
    [
      ...filterNodes(table),
      xmlNode(
        "tableColumns",
        { count: columns.length },
        columns.map((column) =>
          xmlNode("tableColumn", { id: column.id, name: columnName(column.name) }),
        ),
      ),
      ...styleNodes(table),
    ],
  );
}

/** Adds the parts of a sheet's tables and gives the element that leads to them; nothing where there are none. */
export function tableNodes(
  tables: readonly Table[],
  sheetPart: string,
  parts: PackageParts,
): XmlNode[] {
  if (tables.length === 0) return [];
  const ids = tables.map((table) => {
    const part = `xl/tables/table${table.id}.xml`;
    parts.add(part, tableNode(table), TABLE_TYPE);
    return parts.relate(sheetPart, officeRelationship("table"), part);
  });
  const nodes = ids.map((id) => xmlNode("tablePart", { "r:id": id }));
  return [xmlNode("tableParts", { count: nodes.length }, nodes)];
}
