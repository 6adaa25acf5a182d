import type { IndicatorValue, Measure } from "../../../indicators";
import { formatAddress, parseReference } from "../../../workbook";
import { figure, followingFigure, text } from "../../blocks";
import type { ReportRow } from "../../report-rows";
import type { ListColumn } from "../list-columns";

/** A measure of a value of an indicator; null where there is none. */
export type TidyRow = ReportRow & {
  readonly value: IndicatorValue | null;
  readonly measure: Measure | null;
};

const cellOf = ({ value, indicator }: TidyRow): string => value?.cell ?? indicator.nameCell;

/** The columns of 指標一覧: number and unit apart, each row with its source. */
export const INDICATOR_COLUMNS: readonly ListColumn<TidyRow>[] = [
  {
    id: "number",
    width: 8,
    cell: ({ indicator }) => text(indicator.number ?? "", "body-centered"),
  },
  { id: "goal", width: 20, cell: ({ indicator }) => text(indicator.goal ?? "") },
  { id: "initiative", width: 22, cell: ({ indicator }) => text(indicator.initiative ?? "") },
  { id: "indicator", width: 26, cell: ({ indicator }) => text(indicator.name) },
  { id: "department", width: 12, cell: ({ indicator }) => text(indicator.department ?? "") },
  {
    id: "role",
    width: 9,
    cell: ({ value }, { messages }) =>
      text(value ? messages.roles[value.role] : "", "body-centered"),
  },
  {
    id: "fiscalYear",
    width: 12,
    cell: ({ value }, { messages }) => {
      const year = value?.fiscalYear ?? null;
      return text(year === null ? "" : messages.fiscalYear(year), "body-centered");
    },
  },
  { id: "westernYear", width: 7, cell: ({ value }) => figure(value?.fiscalYear ?? null, "plain") },
  { id: "text", width: 22, cell: ({ value }) => text(value?.text ?? "") },
  { id: "measure", width: 14, cell: ({ measure }) => text(measure?.label ?? "") },
  {
    id: "figure",
    width: 14,
    cell: (row) =>
      followingFigure(row.measure?.number ?? null, "decimal", {
        file: row.file,
        cell: cellOf(row),
      }),
  },
  { id: "unit", width: 8, cell: ({ measure }) => text(measure?.unit ?? "", "body-centered") },
  { id: "workbook", width: 16, cell: ({ file }) => text(file) },
  { id: "sheet", width: 11, cell: (row) => text(parseReference(cellOf(row))?.sheet ?? "") },
  {
    id: "cell",
    width: 8,
    cell: (row) => {
      const cell = cellOf(row);
      const reference = parseReference(cell);
      const address = reference ? formatAddress(reference.position) : "";
      return text(address, "body-centered", { file: row.file, cell });
    },
  },
];
