import type { Messages } from "../../messages";
import type { KnownColumns } from "../../settings";
import { REPORT_PURPOSES, type ReportPurpose } from "../../workbook";
import { ATTENTION_COLUMNS } from "./attention/columns";
import { FINDING_COLUMNS } from "./findings/columns";
import { INDICATOR_COLUMNS } from "./indicators/columns";
import type { ListColumn } from "./list-columns";

type ColumnId = ListColumn<never>["id"];

/** The lists whose columns people can choose; a new one is a line here. */
const LISTS: Readonly<Partial<Record<ReportPurpose, readonly { readonly id: ColumnId }[]>>> = {
  attention: ATTENTION_COLUMNS,
  indicators: INDICATOR_COLUMNS,
  findings: FINDING_COLUMNS,
};

/** The ids of the columns that can be chosen, by sheet. */
export const CHOOSABLE_COLUMNS: KnownColumns = Object.fromEntries(
  REPORT_PURPOSES.flatMap((purpose) => {
    const columns = LISTS[purpose];
    return columns ? [[purpose, columns.map(({ id }) => id)]] : [];
  }),
);

/** The columns that the list of a sheet can have, with their headings; none where there is nothing to choose. */
export const choosableColumns = (
  purpose: ReportPurpose,
  { sheets }: Messages,
): readonly { readonly id: string; readonly header: string }[] =>
  (LISTS[purpose] ?? []).map(({ id }) => ({ id, header: sheets.columns[id] }));
