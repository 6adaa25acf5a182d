import { formatAddress, type PlanTable, type SheetPlan } from "../../../core";
import type { TableIdentity } from "./table-identities";
import type { TableContent } from "./table-part";

function headersOf({ cells }: SheetPlan, { name, area }: PlanTable): readonly string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const position = { row: area.top, column: area.left + index };
    const header = cells.find(
      ({ row, column }) => row === position.row && column === position.column,
    );
    if (header?.content.kind !== "text" || header.content.text === "") {
      throw new RangeError(`the table ${name} has no heading in ${formatAddress(position)}`);
    }
    return header.content.text;
  });
}

/** The tables of a sheet; a header row without data is none, as Excel wants at least one row of it. */
export const plannedTables = (
  plan: SheetPlan,
  identify: (name: string) => TableIdentity,
): readonly TableContent[] =>
  plan.tables
    .filter(({ area }) => area.bottom > area.top)
    .map((table) => ({
      ...identify(table.name),
      area: table.area,
      columns: headersOf(plan, table),
    }));
