import { mergeClasses } from "@fluentui/react-components";
import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from "react";
import {
  columnLetters,
  formatAddress,
  parseAddress,
  type CellPosition,
  type MergedArea,
} from "../../../core";
import type { GridRow } from "../../grid/sheet-grid";
import { usePageWords } from "../../words/use-page-words";
import { GridCellView, type FollowLink } from "../GridCellView/GridCellView";
import { useSheetTableStyles } from "./SheetTable.styles";

export type SheetTableProps = {
  readonly name: string;
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly rows: readonly GridRow[];
  readonly showsGridlines: boolean;
  readonly selected: CellPosition;
  /** Whether anybody selected it; nobody is led to a cell that is only the first. */
  readonly isChosen: boolean;
  /** The cells that are selected together; null for the one alone. */
  readonly range: MergedArea | null;
  readonly followLink: (address: string) => FollowLink | null;
  /** `extends` where the selection is to reach from the selected cell to this one. */
  readonly onSelect: (position: CellPosition, extendsSelection: boolean) => void;
  /** Where an arrow key leads; null for a key that leads nowhere. */
  readonly keyLeadsTo: (key: string, extendsSelection: boolean) => CellPosition | null;
};

/** In pixels; enough for five digits. */
const ROW_NUMBERS_WIDTH = 40;

/** A sheet drawn as a table with row numbers and column letters; arrow keys move the selection. */
export function SheetTable(props: SheetTableProps) {
  const { name, columns, rows, showsGridlines, selected, isChosen, range, onSelect, keyLeadsTo } =
    props;
  const styles = useSheetTableStyles();
  const words = usePageWords();
  const region = useRef<HTMLDivElement>(null);
  const address = formatAddress(selected);

  useEffect(() => {
    if (!isChosen) return;
    const cell = region.current?.querySelector(`[data-address="${address}"]`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [address, isChosen, name, rows]);

  const select = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest("[data-address]") : null;
    const position = parseAddress(cell?.getAttribute("data-address") ?? "");
    if (position) onSelect(position, event.shiftKey);
  };
  const move = (event: KeyboardEvent): void => {
    const position = keyLeadsTo(event.key, event.shiftKey);
    if (!position) return;
    event.preventDefault();
    onSelect(position, event.shiftKey);
  };

  return (
    <div
      ref={region}
      className={styles.region}
      role="region"
      aria-label={words.view.grid(name)}
      tabIndex={0}
      onClick={select}
      onKeyDown={move}
    >
      <table
        className={mergeClasses(styles.table, showsGridlines && styles.gridlines)}
        style={{ width: columns.reduce((sum, { width }) => sum + width, ROW_NUMBERS_WIDTH) }}
      >
        <colgroup>
          <col style={{ width: ROW_NUMBERS_WIDTH }} />
          {columns.map(({ column, width }) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <SheetHead columns={columns} />
        <tbody>
          {rows.map((row) => (
            <SheetRow
              key={row.row}
              row={row}
              selected={row.cells.some((cell) => cell.address === address) ? address : null}
              range={range && row.row >= range.top && row.row <= range.bottom ? range : null}
              followLink={props.followLink}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isInside = (column: number, range: MergedArea | null): boolean =>
  range !== null && column >= range.left && column <= range.right;

function SheetHead({ columns }: Pick<SheetTableProps, "columns">) {
  const styles = useSheetTableStyles();
  return (
    <thead>
      <tr>
        <th className={mergeClasses(styles.head, styles.corner)} aria-hidden="true" />
        {columns.map(({ column }) => (
          <th key={column} scope="col" className={styles.head}>
            {columnLetters(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type SheetRowProps = {
  readonly row: GridRow;
  /** The selected cell's address where it is in this row. */
  readonly selected: string | null;
  /** The cells that are selected together, where the row has some of them. */
  readonly range: MergedArea | null;
  readonly followLink: SheetTableProps["followLink"];
};

/** Remembered, so that moving the selection draws two rows and not the sheet. */
const SheetRow = memo(function SheetRow({ row, selected, range, followLink }: SheetRowProps) {
  const styles = useSheetTableStyles();
  return (
    <tr style={{ height: row.height }}>
      <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
        {row.row}
      </th>
      {row.cells.map((cell) => (
        <GridCellView
          key={cell.address}
          cell={cell}
          selected={cell.address === selected}
          isInRange={isInside(cell.position.column, range)}
          link={followLink(cell.address)}
        />
      ))}
    </tr>
  );
});
