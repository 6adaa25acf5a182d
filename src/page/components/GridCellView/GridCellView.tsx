import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { GridCell } from "../../grid/sheet-grid";
import { useGridCellViewStyles } from "./GridCellView.styles";

/** A link out of a cell: what it says to those who ask, and what it does. */
export type FollowLink = { readonly title: string; readonly follow: () => void };

export type GridCellViewProps = {
  readonly cell: GridCell;
  readonly selected: boolean;
  /** Whether it is one of several that are selected together. */
  readonly isInRange: boolean;
  readonly link: FollowLink | null;
};

/** A cell as its workbook dresses it. */
export function GridCellView({ cell, selected, isInRange, link }: GridCellViewProps) {
  const styles = useGridCellViewStyles();
  const { style, lines } = cell;
  return (
    <td
      data-address={cell.address}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      aria-selected={selected || isInRange}
      className={mergeClasses(
        styles.root,
        lines.right && styles.lineRight,
        lines.bottom && styles.lineBottom,
        lines.top && cell.position.row === 1 && styles.lineTop,
        selected && styles.selected,
        isInRange && styles.inRange,
      )}
      style={cellDress(cell)}
    >
      {cell.text !== "" && (
        <div
          className={mergeClasses(
            styles.text,
            style.wrap && styles.wraps,
            cell.runsOn && styles.runsOn,
          )}
          style={cell.height === null ? undefined : { maxHeight: cell.height - 1 }}
        >
          {link ? (
            <button
              type="button"
              className={styles.link}
              title={link.title}
              onClick={(event) => {
                event.stopPropagation();
                link.follow();
              }}
            >
              {cell.text}
            </button>
          ) : (
            cell.text
          )}
        </div>
      )}
    </td>
  );
}

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

function cellDress({ style, align }: GridCell): CSSProperties {
  return {
    textAlign: align,
    verticalAlign: VERTICAL[style.vertical],
    fontSize: `${style.fontSize}pt`,
    ...(style.bold && { fontWeight: 600 }),
    ...(style.italic && { fontStyle: "italic" }),
    ...(style.fontColor && { color: style.fontColor }),
    ...(style.fill && { backgroundColor: style.fill }),
  };
}
