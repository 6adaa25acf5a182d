import { parseIsoDate } from "../../../workbook";
import { text, type Block } from "../../blocks";
import type { SheetContext } from "../sheet-context";

/** By what the report was judged and made, a line each. */
export function conditionTable(
  { report, run, into, messages }: SheetContext,
  columnCount: number,
): Block {
  const words = messages.recordSheet;
  const asOf = parseIsoDate(report.asOf);
  const { name, preset, summary, source } = report.method;
  const lines: readonly (readonly [item: string, content: string])[] = [
    [words.asOf, asOf ? words.withCode(messages.date(asOf), report.asOf) : report.asOf],
    [words.method, words.withCode(name, preset)],
    [words.methodRule, summary],
    [words.methodSource, source ?? messages.none],
    [words.program, run?.program ?? words.settingsUnknown],
    [words.language, words.languageName],
    [words.into, into],
  ];
  return {
    block: "table",
    columns: [
      { header: words.item, span: 1 },
      { header: words.content, span: columnCount - 1 },
    ],
    rows: lines.map(([item, content]) => [text(item), text(content)]),
  };
}
