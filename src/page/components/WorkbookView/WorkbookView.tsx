import { useMemo } from "react";
import type { CellPosition, SheetSnapshot, WorkbookSnapshot } from "../../../core";
import type { SheetAppearance } from "../../../hosts/xlsx-file/reading/appearance";
import type { CellPlace } from "../../../ui";
import type { PlanLinks } from "../../grid/plan-links";
import { selectedArea } from "../../grid/selected-area";
import { sheetExtent } from "../../grid/sheet-extent";
import { usePageWords } from "../../words/use-page-words";
import { CellBar } from "../CellBar/CellBar";
import { SheetTabs } from "../SheetTabs/SheetTabs";
import { SheetView } from "../SheetView/SheetView";
import { useWorkbookViewStyles } from "./WorkbookView.styles";

export type WorkbookViewProps = {
  readonly workbook: WorkbookSnapshot;
  readonly appearance: ReadonlyMap<string, SheetAppearance>;
  readonly links: PlanLinks;
  readonly selected: CellPlace | null;
  readonly onSelect: (place: CellPlace) => void;
};

const FIRST_CELL: CellPosition = { row: 1, column: 1 };

/** A workbook as it looks: one sheet with its cells, and tabs to the others. */
export function WorkbookView(props: WorkbookViewProps) {
  const { workbook, appearance, links, selected, onSelect } = props;
  const styles = useWorkbookViewStyles();
  const words = usePageWords();
  const sheet = shownSheet(workbook, selected);
  const looks = sheet && appearance.get(sheet.name);
  const extent = useMemo(() => sheet && looks && sheetExtent(sheet, looks), [sheet, looks]);
  if (!sheet) return null;

  const position = selected?.sheet === sheet.name ? selected.position : FIRST_CELL;
  const place = (at: CellPosition): CellPlace => ({
    file: workbook.file,
    sheet: sheet.name,
    position: at,
  });
  return (
    <>
      <CellBar sheet={sheet} selected={position} />
      {looks && extent ? (
        <SheetView
          key={sheet.name}
          sheet={sheet}
          appearance={looks}
          extent={extent}
          links={links}
          selected={position}
          isChosen={selected !== null}
          range={selected?.sheet === sheet.name && selected.upTo ? selectedArea(selected) : null}
          corner={(selected?.sheet === sheet.name && selected.upTo) || position}
          onSelect={(at, extendsSelection) =>
            onSelect(extendsSelection ? { ...place(position), upTo: at } : place(at))
          }
          onFollow={onSelect}
        />
      ) : (
        <p className={styles.notShown}>{words.view.notShown}</p>
      )}
      <SheetTabs
        sheets={workbook.sheets}
        shown={sheet.name}
        onShow={(name) => onSelect({ ...place(FIRST_CELL), sheet: name })}
      />
    </>
  );
}

function shownSheet(
  { sheets }: WorkbookSnapshot,
  selected: CellPlace | null,
): SheetSnapshot | undefined {
  return (
    sheets.find(({ name }) => name === selected?.sheet) ??
    sheets.find(({ visibility }) => visibility === "visible") ??
    sheets[0]
  );
}
