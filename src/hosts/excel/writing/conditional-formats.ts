import type { CellRole, PlanConditionalFormat, SheetPlan } from "../../../core";
import { DATA_BAR_COLOR, lookOf } from "../../role-styles";
import { rangeOfArea } from "../areas";

/** Queues the conditional formats of a planned sheet. */
export function queueConditionalFormats(
  sheet: Excel.Worksheet,
  { conditionalFormats }: SheetPlan,
): void {
  for (const plan of conditionalFormats) {
    const { conditionalFormats: formats } = rangeOfArea(sheet, plan.area);
    if (plan.kind === "data-bar") queueDataBar(formats, plan);
    else queueTextIs(formats, plan.text, plan.role);
  }
}

function queueTextIs(
  formats: Excel.ConditionalFormatCollection,
  text: string,
  role: CellRole,
): void {
  const { cellValue } = formats.add("CellValue");
  const { fill, font } = lookOf(role, { isLink: false, isMerged: false });
  if (fill !== null) cellValue.format.fill.color = `#${fill}`;
  if (font.color !== null) cellValue.format.font.color = `#${font.color}`;
  cellValue.format.font.bold = font.bold;
  cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}

function queueDataBar(
  formats: Excel.ConditionalFormatCollection,
  { minimum, maximum }: Extract<PlanConditionalFormat, { readonly kind: "data-bar" }>,
): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: String(minimum) };
  dataBar.upperBoundRule = { type: "Number", formula: String(maximum) };
  dataBar.positiveFormat.fillColor = `#${DATA_BAR_COLOR}`;
  dataBar.positiveFormat.gradientFill = false;
}
