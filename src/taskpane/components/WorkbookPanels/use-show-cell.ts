import { useCallback, useState } from "react";
import type { CellSelector } from "../../../hosts/workbook-host";
import { failureOf, type Failure, type ShowCell } from "../../../ui";

/** Selects cells in Excel; `failure` says why the last one could not be selected. */
export function useShowCell(selector: CellSelector): {
  readonly showCell: ShowCell;
  readonly failure: Failure | null;
} {
  const [failure, setFailure] = useState<Failure | null>(null);
  const showCell = useCallback<ShowCell>(
    ({ sheet, position }) => {
      selector.selectCell(sheet, position).then(
        () => setFailure(null),
        (error: unknown) => setFailure(failureOf(error)),
      );
    },
    [selector],
  );
  return { showCell, failure };
}
