import { chartXml } from "./chart-part";
import { CHART_TYPE, DRAWING_TYPE, TABLE_TYPE } from "./content-types-part";
import { drawingXml } from "./drawing-part";
import { newRelationships } from "./new-relationships";
import type { PackageEdit } from "./package-edit";
import type { GraftedSheet } from "./place-sheets";
import { plannedChart } from "./planned-charts";
import { plannedTables } from "./planned-tables";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import type { TableIdentity } from "./table-identities";
import { tableXml } from "./table-part";

/** The ids of a sheet's relationships to the parts that belong to it. */
export type SheetBelongings = {
  readonly drawing: string | null;
  readonly tables: readonly string[];
};

/** Where the parts of a sheet go. */
export type BelongingsTarget = {
  readonly edit: PackageEdit;
  /** The folder of the workbook's part, ending in a slash. */
  readonly folder: string;
  readonly namespaces: SpreadsheetNamespaces;
  identifyTable(name: string): TableIdentity;
};

function addDrawing({ edit, folder, namespaces }: BelongingsTarget, sheet: GraftedSheet): string {
  const drawing = edit.freshName(`${folder}drawings/drawing#.xml`);
  const relationships = newRelationships(drawing, namespaces);
  const frames = sheet.plan.charts.map((chart) => {
    const part = edit.freshName(`${folder}charts/chart#.xml`);
    const content = plannedChart(sheet.plan, chart, sheet.name);
    edit.add(part, chartXml(content, namespaces), CHART_TYPE);
    const { title: name, description, area } = chart;
    return { name, description, area, relationshipId: relationships.add("chart", part) };
  });
  edit.add(drawing, drawingXml(frames, namespaces), DRAWING_TYPE);
  relationships.finish(edit);
  return drawing;
}

/** Adds the tables and charts of a sheet to the package, and the relationships of its part to them. */
export function addBelongings(
  target: BelongingsTarget,
  sheet: GraftedSheet,
  sheetPart: string,
): SheetBelongings {
  const { edit, folder, namespaces, identifyTable } = target;
  const relationships = newRelationships(sheetPart, namespaces);
  const tables = plannedTables(sheet.plan, identifyTable).map((table) => {
    const part = edit.freshName(`${folder}tables/table#.xml`);
    edit.add(part, tableXml(table, namespaces), TABLE_TYPE);
    return relationships.add("table", part);
  });
  const drawing =
    sheet.plan.charts.length > 0 ? relationships.add("drawing", addDrawing(target, sheet)) : null;
  relationships.finish(edit);
  return { drawing, tables };
}
