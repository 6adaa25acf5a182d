import type { SheetPlan } from "../../workbook-plan";
import { chosenColumns } from "../list-columns";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { INDICATOR_COLUMNS } from "./columns";
import { tidyRows } from "./tidy-rows";

/** Other programs that read the list know it by this name, whatever the language. */
const TABLE_NAME = "Shinchoku_Indicators";

/** 指標一覧: one row an indicator, year and measure, number and unit apart, each with its source. */
export function indicatorsSheet(context: SheetContext): SheetPlan {
  const { headers, cells, ...grid } = chosenColumns("indicators", INDICATOR_COLUMNS, context);
  return reportSheet(context, {
    purpose: "indicators",
    ...grid,
    blocks: mainList({
      note: context.messages.sheets.sourceNote,
      columns: headers,
      rows: context.rows.flatMap(tidyRows).map(cells),
      nativeName: TABLE_NAME,
    }),
  });
}
