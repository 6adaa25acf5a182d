import type { CheckReport } from "../../check-report";
import { messagesFor, type Locale } from "../../messages";
import type { ReportSettings } from "../../settings";
import type { BlockCell } from "../blocks";
import { reportRows } from "../report-rows";
import { chosenColumns } from "../sheets/list-columns";
import { INDICATOR_COLUMNS } from "../sheets/indicators/columns";
import { tidyRows } from "../sheets/indicators/tidy-rows";
import { BYTE_ORDER_MARK, csvNumber, csvText, csvWords } from "./csv-text";

/** The language of the headings, and how people want the sheets made. */
export type CsvOptions = {
  readonly locale: Locale;
  readonly layout?: ReportSettings | undefined;
};

/**
 * 指標一覧 as the text of a CSV file to be published: a header row, then a row an indicator, year and measure, with the columns
 * that people chose for the sheet. In UTF-8 with a byte order mark: the rules for machine-readable tables (総務省 統計表における機械判読
 * 可能なデータの表記方法の統一ルール, 2020, 1-1) name CSV and no encoding, and Excel reads no other one rightly.
 */
export function indicatorsCsv(report: CheckReport, { locale, layout = {} }: CsvOptions): string {
  const context = { locale, layout, messages: messagesFor(locale) };
  const { headers, cells } = chosenColumns("indicators", INDICATOR_COLUMNS, context);
  const rows = reportRows(report)
    .flatMap(tidyRows)
    .map((row) => cells(row).map(({ content }) => fieldOf(content)));
  return BYTE_ORDER_MARK + csvText([headers.map(({ header }) => csvWords(header)), ...rows]);
}

function fieldOf(content: BlockCell["content"]): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return csvWords(content.text);
    case "number":
      return csvNumber(content.number);
  }
}
