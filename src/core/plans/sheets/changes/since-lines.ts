import { parseIsoDate } from "../../../workbook";
import type { KeptReport } from "../../kept-report/kept-report";
import type { SheetContext } from "../sheet-context";

/** With which report this one is compared, and what else may have changed its verdicts. */
export function sinceLines(
  { report, messages }: Pick<SheetContext, "report" | "messages">,
  { asOf, keptAs, preset, method }: KeptReport,
): readonly string[] {
  const words = messages.changeSheet;
  const day = parseIsoDate(asOf);
  const date = day ? messages.date(day) : asOf;
  return [
    keptAs === null ? words.since(date) : words.sinceMeeting(keptAs, date),
    ...(preset === report.method.preset ? [] : [words.otherMethod(method, report.method.name)]),
  ];
}
