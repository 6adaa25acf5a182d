import { Button } from "@fluentui/react-components";
import type { SheetExtent } from "../../grid/sheet-extent";
import { COLUMNS_AT_ONCE, type SheetWindow } from "../../grid/sheet-window";
import { usePageWords } from "../../words/use-page-words";
import { useRowWindowStyles } from "./RowWindow.styles";

export type RowWindowProps = {
  readonly part: SheetWindow;
  readonly extent: SheetExtent;
  readonly onShowRow: (row: number) => void;
};

/** Says which part of a large sheet is shown and leads to the others; nothing where all of it is. */
export function RowWindow({ part, extent, onShowRow }: RowWindowProps) {
  const styles = useRowWindowStyles();
  const words = usePageWords();
  const { firstRow, lastRow } = part;
  const hasMoreRows = firstRow > 1 || lastRow < extent.rows;
  const hasMoreColumns = extent.columns > COLUMNS_AT_ONCE;
  if (!hasMoreRows && !hasMoreColumns) return null;
  return (
    <div className={styles.root}>
      {hasMoreRows && (
        <>
          {words.view.rows(firstRow, lastRow, extent.rows)}
          <Button size="small" disabled={firstRow === 1} onClick={() => onShowRow(firstRow - 1)}>
            {words.view.rowsBefore}
          </Button>
          <Button
            size="small"
            disabled={lastRow === extent.rows}
            onClick={() => onShowRow(lastRow + 1)}
          >
            {words.view.rowsAfter}
          </Button>
        </>
      )}
      {hasMoreColumns && words.view.columns(COLUMNS_AT_ONCE, extent.columns)}
    </div>
  );
}
