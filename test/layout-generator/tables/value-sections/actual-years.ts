import type { LayoutContext } from "../../layout-context";
import type { SheetDraft } from "../../sheet-draft";
import { drawRoleGroup } from "./role-groups";
import { drawSingleColumn } from "./single-column";
import type { ValueSection } from "./value-section";

/** The course of an indicator: its baseline, the actuals of the years so far below one header, and where it should end. */
export function actualYears(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, plan } = context;
  const years = plan.years.filter((year) => year <= plan.reportYear);
  const isTargetFirst = draw.chance("target before actuals", 0.4);
  const yearPlace = draw.chance("dates single columns", 0.7) ? "bracketed" : null;
  return {
    width: years.length + 2,
    headerRows: 2,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const single = { row: top, height: 2 };
      const targetColumn = left + 1 + (isTargetFirst ? 0 : years.length);
      const actualsLeft = left + 1 + (isTargetFirst ? 1 : 0);
      const baseline = drawSingleColumn(context, sheet, "baseline", yearPlace, {
        ...single,
        column: left,
      });
      const target = drawSingleColumn(context, sheet, "final-target", yearPlace, {
        ...single,
        column: targetColumn,
      });
      const actuals = drawRoleGroup(context, sheet, { role: "actual", years }, top, actualsLeft);
      return (content, row, indicator, nameAt) => {
        baseline.draw({ row, column: left }, indicator, content);
        target.draw({ row, column: targetColumn }, indicator, content);
        actuals(content, row, indicator, nameAt);
      };
    },
  };
}
