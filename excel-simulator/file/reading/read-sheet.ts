import type { Archive } from "../../../src/hosts/xlsx-file/package/archive";
import {
  readRelationships,
  type Relationship,
} from "../../../src/hosts/xlsx-file/package/relationships";
import type { ReadSheetNotes } from "../../../src/hosts/xlsx-file/reading/sheet-notes";
import { readSheetPart } from "../../../src/hosts/xlsx-file/reading/sheet-part";
import { openPart } from "../../../src/hosts/xlsx-file/writing/open-part";
import { childOf, childrenOf, type XmlPart } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { parseArea } from "../../model/area";
import { cellKey } from "../../model/cell-grid";
import { lineAt } from "../../model/cell-look";
import type { Sheet } from "../../model/sheet";
import { pointsOfWidth, standardWidthInPoints } from "../column-width";
import { flagOf, numberOf, textOf } from "./attributes";
import { valueOfRawCell, type ValueContext } from "./read-cell";
import { readCustomProperties } from "./read-custom-properties";
import type { FormatRecords } from "./read-formats";
import { readHyperlinks } from "./read-hyperlinks";
import { readPageLayout } from "./read-page-layout";
import { readSheetProtection } from "./read-protection";

export type SheetContext = ValueContext &
  FormatRecords & {
    readonly file: string;
    readonly archive: Archive;
    readonly notesOf: ReadSheetNotes;
  };

/** A worksheet's part with what it leads to. */
export type OpenSheet = {
  readonly name: string;
  readonly part: XmlPart;
  readonly relationships: readonly Relationship[];
};

const DEFAULT_HEIGHT = 15;

/** Puts everything of a worksheet's part into the sheet; throws a HostError `damaged` where it cannot be read. */
export function readSheetInto(sheet: Sheet, name: string, context: SheetContext): void {
  const { file, archive } = context;
  const open: OpenSheet = {
    name,
    part: openPart(file, archive, name),
    relationships: readRelationships(file, archive, name),
  };
  readStandards(sheet, open, context);
  readView(sheet, open);
  readLines(sheet, open, context);
  readCells(sheet, name, context);
  const { root } = open.part;
  const filter = childOf(root, "autoFilter");
  sheet.autoFilter = filter ? parseArea(textOf(filter, "ref") ?? "") : null;
  sheet.tabColor = context.colorOf(tabColorOf(open));
  sheet.protection = readSheetProtection(childOf(root, "sheetProtection"));
  readHyperlinks(sheet, open);
  readPageLayout(sheet.pageLayout, root);
  readCustomProperties(sheet, open, context);
  sheet.notes = [...(context.notesOf(name) ?? [])];
}

const tabColorOf = ({ part: { root } }: OpenSheet) => {
  const properties = childOf(root, "sheetPr");
  return properties && childOf(properties, "tabColor");
};

function readStandards(sheet: Sheet, { part }: OpenSheet, { plain }: SheetContext): void {
  const defaults = childOf(part.root, "sheetFormatPr");
  const width = numberOf(defaults, "defaultColWidth", null);
  const digits = numberOf(defaults, "baseColWidth", undefined);
  sheet.plainFormat = plain;
  sheet.standardHeight = numberOf(defaults, "defaultRowHeight", DEFAULT_HEIGHT);
  sheet.standardWidth =
    width === null ? standardWidthInPoints(plain.font, digits) : pointsOfWidth(width, plain.font);
}

function readView(sheet: Sheet, { part }: OpenSheet): void {
  const views = childOf(part.root, "sheetViews");
  const view = views && childOf(views, "sheetView");
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  sheet.showHeadings = flagOf(view, "showRowColHeaders", true);
  const pane = view && childOf(view, "pane");
  if (textOf(pane, "state")?.startsWith("frozen")) {
    sheet.frozen = { rows: numberOf(pane, "ySplit", 0), columns: numberOf(pane, "xSplit", 0) };
  }
  const selections = view ? childrenOf(view, "selection") : [];
  const addresses = textOf(selections.at(-1), "sqref")?.split(" ") ?? [];
  sheet.selection = parseArea(addresses[0] ?? "") ?? sheet.selection;
}

function readLines(sheet: Sheet, { part }: OpenSheet, context: SheetContext): void {
  const columns = childOf(part.root, "cols")?.children ?? [];
  for (const column of columns) {
    const width = numberOf(column, "width", null);
    const style = numberOf(column, "style", 0);
    const isHidden = flagOf(column, "hidden") || width === 0;
    const last = numberOf(column, "max", 0);
    for (let number = numberOf(column, "min", 1); number <= last; number += 1) {
      const line = lineAt(sheet.columns, number);
      line.size = width ? pointsOfWidth(width, context.plain.font) : null;
      line.hidden = isHidden;
      line.format = style > 0 ? (context.formats[style] ?? null) : null;
    }
  }
  let number = 0;
  for (const row of childOf(part.root, "sheetData")?.children ?? []) {
    number = numberOf(row, "r", number + 1);
    const height = numberOf(row, "ht", null);
    const isHidden = flagOf(row, "hidden") || height === 0;
    const format = flagOf(row, "customFormat")
      ? (context.formats[numberOf(row, "s", 0)] ?? null)
      : null;
    if (!height && !isHidden && !format) continue;
    const line = lineAt(sheet.rows, number);
    line.size = height || null;
    line.hidden = isHidden;
    line.format = format;
  }
}

function readCells(sheet: Sheet, name: string, context: SheetContext): void {
  readSheetPart(context.file, context.archive, name, {
    cell(raw) {
      sheet.cells.set(cellKey(raw), {
        value: valueOfRawCell(raw, context),
        formula: raw.formula || null,
        format: context.formats[raw.style] ?? context.plain,
        hyperlink: null,
      });
    },
    mergedArea(area) {
      sheet.mergedAreas.push(area);
    },
  });
}
