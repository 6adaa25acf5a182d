import type { Verdict } from "../../../judgement";
import type { ChartBlock } from "../../blocks";
import { signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { CellRole } from "../../workbook-plan";
import type { SheetContext } from "../sheet-context";
import type { GroupTables } from "./cross-tables";

const FEWEST_BARS = 2;
/** More would be thinner than a line of text on one page. */
const MOST_BARS = 20;

/** Colours have to do without signs beside them, so verdicts of one role are told apart where both are common. */
const BAR_ROLES: Readonly<Partial<Record<Verdict, CellRole>>> = {
  achieved: "header",
  "not-reported": "body",
};

/**
 * A bar a group with its verdicts stacked in it, of the first kind of group that makes a chart worth looking at; null where
 * none does or nothing was judged.
 */
export function verdictChart(
  { rows, messages }: SheetContext,
  tables: readonly GroupTables[],
): ChartBlock | null {
  if (rows.every(({ judgement }) => judgement.verdict === "not-judged")) return null;
  const shown = tables
    .flatMap(({ groups, tables: parts }) => parts.map((part) => ({ groups, ...part })))
    .find(
      ({ groupCount, verdictColumns }) =>
        verdictColumns.length > 0 && groupCount >= FEWEST_BARS && groupCount <= MOST_BARS,
    );
  if (!shown) return null;
  const words = messages.sheets;
  return {
    block: "chart",
    title: words.chartTitle(shown.groups),
    description: words.chartDescription(shown.groups, shown.title),
    table: shown.block,
    bars: shown.groupCount,
    series: shown.verdictColumns.map(({ verdict, column }) => ({
      name: signedVerdict(verdict, messages),
      column,
      role: BAR_ROLES[verdict] ?? VERDICT_LOOK[verdict].role,
    })),
  };
}
