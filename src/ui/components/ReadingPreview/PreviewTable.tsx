import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { parseAddress, previewUseOf, type AccountedCell, type SheetSnapshot } from "../../../core";
import { useLanguage } from "../../language/language";
import { useShowCell } from "../../places/show-cell";
import { previewGrid, type PreviewCell } from "./preview-grid";
import { usePreviewStyles, useUseStyles } from "./ReadingPreview.styles";

/** A longer sheet is shown by its beginning. */
const MOST_ROWS = 200;

export type PreviewTableProps = {
  readonly file: string;
  readonly sheet: SheetSnapshot;
  readonly cells: readonly AccountedCell[];
};

/** A form, small, each cell in the colour and pattern of what it was read as; a click shows the cell itself. */
export function PreviewTable({ file, sheet, cells }: PreviewTableProps) {
  const styles = usePreviewStyles();
  const { words, messages } = useLanguage();
  const first = cells[0]?.area.top ?? 1;
  const shown = useMemo(
    () => cells.filter(({ area }) => area.top < first + MOST_ROWS),
    [cells, first],
  );
  const rows = useMemo(() => previewGrid(shown, sheet), [shown, sheet]);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={sheet.name}>
      <table className={styles.table} aria-label={messages.preview.title(sheet.name)}>
        <tbody>
          {rows.map((places, row) => (
            <tr key={row}>
              {places.map((place, index) =>
                place.entry ? (
                  <FilledCell key={place.entry.cell} file={file} sheet={sheet.name} cell={place} />
                ) : (
                  <td key={`empty ${index}`} className={styles.empty} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < cells.length && <p>{words.preview.onlyFirstRows(MOST_ROWS)}</p>}
    </div>
  );
}

type FilledCellProps = {
  readonly file: string;
  readonly sheet: string;
  readonly cell: PreviewCell;
};

function FilledCell({ file, sheet, cell }: FilledCellProps) {
  const styles = usePreviewStyles();
  const uses = useUseStyles();
  const showCell = useShowCell();
  const { messages } = useLanguage();
  const { entry, text, rowSpan, columnSpan } = cell;
  const use = previewUseOf(entry);
  const year = typeof entry.fiscalYear === "number" ? messages.fiscalYear(entry.fiscalYear) : "";
  const said = [entry.cell, messages.preview.uses[use], year].filter(Boolean).join(" ");
  const show = (): void => {
    const position = parseAddress(entry.cell);
    if (position) showCell({ file, sheet, position });
  };
  return (
    <td rowSpan={rowSpan} colSpan={columnSpan} className={mergeClasses(styles.cell, uses[use])}>
      <button type="button" className={styles.button} title={`${said}\n${text}`} onClick={show}>
        {text}
      </button>
    </td>
  );
}
