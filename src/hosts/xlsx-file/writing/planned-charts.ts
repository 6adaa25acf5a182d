import type { MergedArea, PlanCell, PlanChart, PlanContent, SheetPlan } from "../../../core";
import { lookOf } from "../../role-styles";
import { absoluteAreaReference } from "../../sheet-reference";
import type { ChartContent } from "./chart-part";

const isIn = ({ top, left, bottom, right }: MergedArea, { row, column }: PlanCell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

function textOf(content: PlanContent | undefined): string | null {
  if (!content || content.kind === "blank") return null;
  return content.kind === "text" ? content.text : String(content.number);
}

const numberOf = (content: PlanContent | undefined): number | null =>
  (content?.kind === "number" || content?.kind === "formula") && Number.isFinite(content.number)
    ? content.number
    : null;

/** What a chart shows of its sheet, which is called `sheet` in the workbook. */
export function plannedChart(plan: SheetPlan, chart: PlanChart, sheet: string): ChartContent {
  const contents = (area: MergedArea): readonly (PlanContent | undefined)[] => {
    const byRow = new Map(
      plan.cells.filter((cell) => isIn(area, cell)).map(({ row, content }) => [row, content]),
    );
    return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => byRow.get(area.top + at));
  };
  return {
    title: chart.title,
    categories: {
      reference: absoluteAreaReference(sheet, chart.categories),
      texts: contents(chart.categories).map(textOf),
    },
    series: chart.series.map(({ name, values, role }) => ({
      name,
      values: {
        reference: absoluteAreaReference(sheet, values),
        numbers: contents(values).map(numberOf),
      },
      fill: lookOf(role, { isLink: false, isMerged: false }).fill,
    })),
  };
}
