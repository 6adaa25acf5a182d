import { useEffect } from "react";
import type { ReportSession, ShowCell } from "../../../ui";

/** Brings the first sheet that was written to the front, as the ribbon command does. */
export function useShowWritten(result: ReportSession["result"], showCell: ShowCell): void {
  useEffect(() => {
    const first = result?.kind === "written" ? result.outcome.written[0] : undefined;
    if (!result || !first) return;
    showCell({ file: result.file, sheet: first.name, position: { row: 1, column: 1 } });
  }, [result, showCell]);
}
