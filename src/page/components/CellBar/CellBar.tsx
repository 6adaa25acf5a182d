import { formatAddress, type CellPosition, type SheetSnapshot } from "../../../core";
import { usePageWords } from "../../words/use-page-words";
import { useCellBarStyles } from "./CellBar.styles";

export type CellBarProps = { readonly sheet: SheetSnapshot; readonly selected: CellPosition };

/** The selected cell's address and whole content, however narrow its column is. */
export function CellBar({ sheet, selected }: CellBarProps) {
  const styles = useCellBarStyles();
  const words = usePageWords();
  const address = formatAddress(selected);
  const cell = sheet.cells.find(
    ({ row, column }) => row === selected.row && column === selected.column,
  );
  return (
    <div className={styles.root} role="group" aria-label={words.view.cell(address)}>
      <span className={styles.address}>{address}</span>
      <span className={styles.content}>
        {cell?.formula === undefined ? cell?.text : `${cell.text}  (=${cell.formula})`}
      </span>
    </div>
  );
}
