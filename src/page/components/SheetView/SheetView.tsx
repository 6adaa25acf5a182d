import { useCallback, useMemo } from "react";
import {
  formatReference,
  type CellPosition,
  type MergedArea,
  type SheetSnapshot,
} from "../../../core";
import type { SheetAppearance } from "../../../hosts/xlsx-file/reading/appearance";
import type { CellPlace } from "../../../ui";
import { moveSelection, selectable } from "../../grid/move-selection";
import { columnPixels } from "../../grid/pixels";
import type { PlanLinks } from "../../grid/plan-links";
import type { SheetExtent } from "../../grid/sheet-extent";
import { sheetGrid } from "../../grid/sheet-grid";
import { windowAround } from "../../grid/sheet-window";
import { usePageWords } from "../../words/use-page-words";
import { RowWindow } from "../RowWindow/RowWindow";
import { SheetTable } from "../SheetTable/SheetTable";

export type SheetViewProps = {
  readonly sheet: SheetSnapshot;
  readonly appearance: SheetAppearance;
  readonly extent: SheetExtent;
  readonly links: PlanLinks;
  readonly selected: CellPosition;
  /** Whether anybody selected it. */
  readonly isChosen: boolean;
  readonly range: MergedArea | null;
  /** Where the selection ends that began at the selected cell. */
  readonly corner: CellPosition;
  readonly onSelect: (position: CellPosition, extendsSelection: boolean) => void;
  readonly onFollow: (place: CellPlace) => void;
};

/** The part of a sheet around the selected cell. */
export function SheetView(props: SheetViewProps) {
  const { sheet, appearance, extent, links, selected, range, corner, onSelect, onFollow } = props;
  const words = usePageWords();
  const part = useMemo(
    () => windowAround(selected.row, sheet, extent),
    [selected.row, sheet, extent],
  );
  const { firstRow } = part;
  // Drawn anew for another block of rows only, not for every selected cell.
  const drawn = useMemo(() => {
    const shown = windowAround(firstRow, sheet, extent);
    return {
      rows: sheetGrid(sheet, appearance, shown),
      columns: shown.columns.map((column) => ({
        column,
        width: columnPixels(appearance, column),
      })),
    };
  }, [firstRow, sheet, appearance, extent]);
  const followLink = useCallback(
    (address: string) => {
      const place = links.get(`${sheet.name}!${address}`);
      if (!place) return null;
      const title = words.view.follow(formatReference(place.sheet, place.position));
      return { title, follow: () => onFollow(place) };
    },
    [links, sheet.name, words, onFollow],
  );
  return (
    <>
      <RowWindow
        part={part}
        extent={extent}
        onShowRow={(row) => onSelect({ row, column: 1 }, false)}
      />
      <SheetTable
        name={sheet.name}
        columns={drawn.columns}
        rows={drawn.rows}
        showsGridlines={appearance.showsGridlines}
        selected={selectable(sheet, selected)}
        isChosen={props.isChosen}
        range={range}
        followLink={followLink}
        onSelect={onSelect}
        keyLeadsTo={(key, extendsSelection) =>
          moveSelection(sheet, extent, extendsSelection ? corner : selected, key)
        }
      />
    </>
  );
}
