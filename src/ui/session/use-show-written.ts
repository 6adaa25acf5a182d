import { useEffect } from "react";
import type { ShowCell } from "../places/show-cell";
import type { WorkResult } from "./work";

/** Shows the first sheet that was written as soon as it is there. */
export function useShowWritten(result: WorkResult | null, showCell: ShowCell): void {
  useEffect(() => {
    const first = result?.kind === "written" ? result.outcome.written[0] : undefined;
    if (!result || !first) return;
    showCell({ file: result.file, sheet: first.name, position: { row: 1, column: 1 } });
  }, [result, showCell]);
}
