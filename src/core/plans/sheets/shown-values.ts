import type { IndicatorValue } from "../../indicators";
import { byFiscalYear } from "../../judgement";
import { text, type BlockCell } from "../blocks";
import type { ReportRow } from "../report-rows";
import type { ListContext } from "./list-columns";

/** The value of a role to show: the newest one up to the year judged, for targets the one in force or the final one. */
export function shownValue(
  { indicator, judgement }: Pick<ReportRow, "indicator" | "judgement">,
  role: IndicatorValue["role"],
): IndicatorValue | null {
  const values = indicator.values.filter((value) => value.role === role).sort(byFiscalYear);
  const upToYear = values.filter(
    ({ fiscalYear }) => fiscalYear !== null && fiscalYear <= judgement.fiscalYear,
  );
  return upToYear.filter(({ kind }) => kind !== "carried-on").at(-1) ?? values.at(-1) ?? null;
}

/** The value of a role with its year, which leads to its cell. */
export function valueCell(
  row: ReportRow,
  role: IndicatorValue["role"],
  { messages }: ListContext,
): BlockCell {
  const value = shownValue(row, role);
  if (!value) return text(messages.none, "body-centered");
  const year = value.fiscalYear === null ? "" : ` (${messages.shortFiscalYear(value.fiscalYear)})`;
  return text(`${value.text}${year}`, "body", { file: row.file, cell: value.cell });
}
