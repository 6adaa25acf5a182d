import { put } from "../canvas/canvas";
import type { InitiativeContent, PlanContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addNarrative, addValue, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, fieldLabel, undated } from "../style";
import { startIndicator } from "../tables/start-indicator";
import type { Family } from "./family";

type Policy = { readonly initiative: InitiativeContent; readonly score: number };

type ScoreShape = {
  readonly writing: "counted" | "bare";
  readonly isAverageFirst: boolean;
  readonly prose: readonly ("challenge" | "next")[];
};

const scoreText = ({ scores }: PlanContent, { writing }: ScoreShape, score: number): string =>
  writing === "counted" ? `${score}：${scores[score - 1] ?? ""}` : String(score);

/** The line that names the policy area; gives the row after it. */
function drawArea(
  { style }: LayoutContext,
  { canvas }: SheetDraft,
  area: InitiativeContent,
  number: string,
): number {
  const fields = [
    ["number", number],
    ["basic-policy", area.goal],
    ["department", area.department],
  ] as const;
  for (const [index, [label, text]] of fields.entries()) {
    put(canvas, "label", { row: 1, column: 1 + index * 2, width: 2 }, fieldLabel(style, label));
    put(canvas, "text", { row: 2, column: 1 + index * 2, width: 2 }, text);
  }
  return 4;
}

function drawScores(
  context: LayoutContext,
  sheet: SheetDraft,
  shape: ScoreShape,
  policies: readonly Policy[],
  top: number,
  number: string,
): number {
  const { style, plan } = context;
  const { canvas, summaries } = sheet;
  const height = policies.length;
  const mean = Number((policies.reduce((sum, { score }) => sum + score, 0) / height).toFixed(1));
  const fiscalYears = undated(style, plan.reportYear);
  const [overallColumn, averageColumn] = shape.isAverageFirst ? [2, 1] : [1, 2];
  const overallText = plan.scores[Math.round(mean) - 1] ?? plan.scores[0];
  put(canvas, "label", { row: top, column: overallColumn }, columnLabel(style, "overall"));
  const averageLabel = columnLabel(style, "average");
  put(canvas, "label", { row: top, column: averageColumn }, averageLabel);
  const overall = put(
    canvas,
    "value",
    { row: top + 1, column: overallColumn, height },
    overallText,
  );
  const content = { text: mean.toFixed(1), number: mean };
  const average = put(canvas, "value", { row: top + 1, column: averageColumn, height }, content);
  summaries.push(
    { kind: "overall-status", label: overallText, number: null, fiscalYears, cell: overall },
    { kind: "average", label: averageLabel, number: mean, fiscalYears, cell: average },
  );
  const policyHeader = { row: top, column: 3, width: 3 };
  put(canvas, "label", policyHeader, columnLabel(style, "policy"));
  const header = put(canvas, "label", { row: top, column: 6 }, columnLabel(style, "rating"));
  for (const [index, { initiative, score }] of policies.entries()) {
    const row = top + 1 + index;
    const nameCell = put(canvas, "text", { row, column: 3, width: 3 }, initiative.name);
    const [of] = initiative.indicators;
    const [area] = policies;
    if (!of || !area) continue;
    const indicator = startIndicator(sheet, style, area.initiative, of, {
      name: initiative.name,
      nameCell,
      fields: { initiative: area.initiative.goal, number },
      unitPlaces: [],
    });
    const shown = scoreText(plan, shape, score);
    const cell = put(canvas, "value", { row, column: 6 }, shown);
    addValue(indicator, { role: "status", fiscalYears, cell, headers: [header, nameCell] });
  }
  return top + 1 + height;
}

function drawSheet(
  context: LayoutContext,
  shape: ScoreShape,
  initiatives: readonly InitiativeContent[],
  number: string,
): readonly SheetDraft[] {
  const { draw, style } = context;
  const [area] = initiatives;
  if (!area) return [];
  const sheet = createSheetDraft(number);
  const policies = initiatives.map((initiative) => ({
    initiative,
    score: draw.under(initiative.name).integer("score", 1, context.plan.scores.length),
  }));
  let row = drawScores(
    context,
    sheet,
    shape,
    policies,
    drawArea(context, sheet, area, number),
    number,
  );
  for (const name of shape.prose) {
    row += 1;
    put(sheet.canvas, "label", { row, column: 1 }, fieldLabel(style, name));
    const cell = put(sheet.canvas, "text", { row, column: 2, width: 5 }, area.prose(name));
    for (const indicator of sheet.indicators) addNarrative(indicator, cell);
  }
  return [sheet];
}

/** One policy area a sheet; each of its policies has a score, and the area their mean and an overall status. */
export const scoreSheets: Family = {
  name: "score sheets",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 8,
  indicators: 1,
  draw: (context) => {
    const { draw, plan } = context;
    const shape: ScoreShape = {
      writing: draw.pick("scores", ["counted", "bare"]),
      isAverageFirst: draw.chance("average first", 0.2),
      prose: draw.chance("has prose", 0.7) ? ["challenge", "next"] : [],
    };
    const goals = [...new Set(plan.initiatives.map(({ goal }) => goal))];
    return goals.flatMap((goal, index) =>
      drawSheet(
        context,
        shape,
        plan.initiatives.filter((initiative) => initiative.goal === goal),
        `5-${index + 1}`,
      ),
    );
  },
};
