import { columnCountOf, formatArea, rowCountOf, type Area } from "../model/area";
import type { CellValue } from "../model/cell";
import { cellKey } from "../model/cell-grid";
import {
  plainAxis,
  plainChartFont,
  plainSeries,
  type Chart,
  type ChartSeries,
} from "../model/chart";
import { placeOfArea } from "../model/cell-places";
import { quoteSheetName } from "../model/sheet-reference";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** The size of a new chart in points, and where Excel puts one. */
const SIZE = { width: 360, height: 216 };

/** How formulas refer to cells: `総括!$B$5:$B$9`. */
export function referenceTo(sheet: Sheet, area: Area): string {
  const address = formatArea(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheetName(sheet.name)}!${address}`;
}

const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  sheet.cells.get(cellKey({ row, column }))?.value ?? null;

type Direction = "Columns" | "Rows";

/** Series go along the longer side of the data where nothing is said. */
export const directionOf = (seriesBy: "Auto" | Direction, area: Area): Direction => {
  if (seriesBy !== "Auto") return seriesBy;
  return columnCountOf(area) > rowCountOf(area) ? "Rows" : "Columns";
};

const isText = (value: CellValue): boolean => typeof value === "string" && value !== "";

/**
 * The series that Excel makes of data: a first column of texts names the categories, a first row of texts the series. The
 * same holds with rows and columns changed about.
 */
export function seriesOfData(sheet: Sheet, area: Area, direction: Direction): ChartSeries[] {
  const { top, left, bottom, right } = area;
  const namesRow = bottom > top && isText(valueAt(sheet, top, right));
  const namesColumn = right > left && isText(valueAt(sheet, bottom, left));
  const data = {
    top: namesRow ? top + 1 : top,
    left: namesColumn ? left + 1 : left,
    bottom,
    right,
  };
  const byColumns = direction === "Columns";
  const [first, last] = byColumns ? [data.left, data.right] : [data.top, data.bottom];
  const hasCategories = byColumns ? namesColumn : namesRow;
  const categories = byColumns ? { ...data, left, right: left } : { ...data, top, bottom: top };
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const values = byColumns ? { ...data, left: at, right: at } : { ...data, top: at, bottom: at };
    const header = byColumns ? valueAt(sheet, top, at) : valueAt(sheet, at, left);
    const isNamed = byColumns ? namesRow : namesColumn;
    const series = plainSeries(isNamed ? String(header ?? "") : `系列${index + 1}`);
    series.values = referenceTo(sheet, values);
    series.categories = hasCategories ? referenceTo(sheet, categories) : null;
    return series;
  });
}

/** A number that no chart of the workbook has in its id. */
function freshNumber({ sheets }: Workbook): number {
  const taken = new Set(sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  let number = 1;
  while (taken.has(chartId(number))) number += 1;
  return number;
}

const chartId = (number: number): string =>
  `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Adds a chart of cells to a sheet; it is called グラフ 1 and so on. */
export function createChart(
  workbook: Workbook,
  sheet: Sheet,
  { type, series }: Pick<Chart, "type" | "series">,
): Chart {
  const number = freshNumber(workbook);
  const title = series.length === 1 ? (series[0]?.name ?? "") : "グラフ タイトル";
  const isStacked = /Stacked/.test(type);
  const chart: Chart = {
    id: chartId(number),
    name: `グラフ ${number}`,
    type,
    title: { text: title, visible: true, font: plainChartFont() },
    legend: { visible: true, position: "Bottom", font: plainChartFont() },
    altText: { title: "", description: "" },
    ...placeOfArea(sheet, { top: 2, left: 2, bottom: 2, right: 2 }),
    ...SIZE,
    font: plainChartFont(),
    fill: null,
    series: series.map((one) => ({ ...one, overlap: isStacked ? 100 : one.overlap })),
    categoryAxis: plainAxis(),
    valueAxis: { ...plainAxis(), showMajorGridlines: true },
  };
  sheet.charts.push(chart);
  return chart;
}
