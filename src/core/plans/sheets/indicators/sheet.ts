import type { IndicatorValue, Measure, ValueRole } from "../../../indicators";
import { figure, text, type BlockCell } from "../../blocks";
import type { ReportRow } from "../../report-rows";
import type { SheetPlan } from "../../workbook-plan";
import { parseReference, formatAddress } from "../../../workbook";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";

const WIDTHS = [8, 20, 22, 26, 12, 9, 12, 7, 22, 14, 14, 8, 16, 11, 8];

/** Other programs that read the list know it by this name, whatever the language. */
const TABLE_NAME = "Shinchoku_Indicators";

const ROLE_ORDER: readonly ValueRole[] = ["baseline", "target", "actual", "status"];

/** 指標一覧: one row an indicator, year and measure, number and unit apart, each with its source. */
export function indicatorsSheet(context: SheetContext): SheetPlan {
  const rows = context.rows.flatMap((row) => tidyRows(context, row));
  return reportSheet(context, {
    purpose: "indicators",
    widths: WIDTHS,
    blocks: mainList({
      note: context.messages.sheets.sourceNote,
      columns: headers(context).map((header) => ({ header })),
      rows,
      nativeName: TABLE_NAME,
    }),
  });
}

function headers({ messages }: SheetContext): readonly string[] {
  const words = messages.sheets.columns;
  return [
    words.number,
    words.goal,
    words.initiative,
    words.indicator,
    words.department,
    words.role,
    words.fiscalYear,
    words.westernYear,
    words.text,
    words.measure,
    words.figure,
    words.unit,
    words.workbook,
    words.sheet,
    words.cell,
  ];
}

const inOrder = (first: IndicatorValue, second: IndicatorValue): number =>
  ROLE_ORDER.indexOf(first.role) - ROLE_ORDER.indexOf(second.role) ||
  (first.fiscalYear ?? Infinity) - (second.fiscalYear ?? Infinity);

function tidyRows(context: SheetContext, row: ReportRow): readonly (readonly BlockCell[])[] {
  const values = [...row.indicator.values].sort(inOrder);
  if (values.length === 0) return [tidyRow(context, row, null, null)];
  return values.flatMap((value) => {
    const measures = value.measures.length > 0 ? value.measures : [null];
    return measures.map((measure) => tidyRow(context, row, value, measure));
  });
}

function tidyRow(
  { messages }: SheetContext,
  { file, indicator }: ReportRow,
  value: IndicatorValue | null,
  measure: Measure | null,
): readonly BlockCell[] {
  const year = value?.fiscalYear ?? null;
  const cell = value?.cell ?? indicator.nameCell;
  const reference = parseReference(cell);
  return [
    text(indicator.number ?? "", "body-centered"),
    text(indicator.goal ?? ""),
    text(indicator.initiative ?? ""),
    text(indicator.name),
    text(indicator.department ?? ""),
    text(value ? messages.roles[value.role] : "", "body-centered"),
    text(year === null ? "" : messages.fiscalYear(year), "body-centered"),
    figure(year, "plain"),
    text(value?.text ?? ""),
    text(measure?.label ?? ""),
    figure(measure?.number ?? null, "decimal"),
    text(measure?.unit ?? "", "body-centered"),
    text(file),
    text(reference?.sheet ?? ""),
    text(reference ? formatAddress(reference.position) : "", "body-centered", { file, cell }),
  ];
}
