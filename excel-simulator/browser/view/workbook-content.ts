import { formatReference, parseReference, type WorkbookSnapshot } from "../../../src/core";
import type { SheetAppearance } from "../../../src/hosts/xlsx-file/reading/appearance";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import type { PlanLinks } from "../../../src/page/grid/plan-links";
import type { SelectedCell, WatchedExcel } from "../excel/watched-excel";
import { positionOfKey } from "../../model/cell-grid";
import type { Workbook } from "../../model/workbook";

/** What is drawn of the workbook in Excel. */
export type WorkbookContent = {
  /** Without hidden sheets, which have no tabs. */
  readonly workbook: WorkbookSnapshot;
  readonly appearance: ReadonlyMap<string, SheetAppearance>;
  readonly links: PlanLinks;
  /** What was selected when this was read. */
  readonly selected: SelectedCell;
};

/** Reads what is to be drawn, by way of the file that saving would give. */
export async function readContent(excel: WatchedExcel): Promise<WorkbookContent> {
  const { workbook, selected } = excel;
  const links = linksOf(workbook);
  const host = openXlsxFile(workbook.name, excel.save());
  const snapshot = await host.readSnapshot();
  const looks = await host.readAppearance();
  return {
    workbook: {
      ...snapshot,
      sheets: snapshot.sheets.filter(({ visibility }) => visibility === "visible"),
    },
    appearance: new Map(looks.map((sheet) => [sheet.name, sheet])),
    links,
    selected,
  };
}

/** Where the cells lead that are linked to a place in the workbook. */
const linksOf = ({ name: file, sheets }: Workbook): PlanLinks =>
  new Map(
    sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { hyperlink }]) => {
        const place = parseReference(hyperlink?.documentReference ?? "");
        if (!place) return [];
        const target = { file, sheet: unquoted(place.sheet), position: place.position };
        return [[formatReference(sheet.name, positionOfKey(key)), target] as const];
      }),
    ),
  );

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
