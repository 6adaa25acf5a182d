import type { CellPosition, MergedArea } from "../workbook";
import type { ChartBlock, TableBlock } from "./blocks";
import { rowHeight } from "./text-extent";
import type { PlanChart } from "./workbook-plan";

/** Title, scale and legend. */
const FRAME_IN_POINTS = 90;
const BAR_IN_POINTS = 24;

/** How many rows of one line the first page has below the head of a sheet: A4 landscape, printed at the sheet's width. */
export const ROWS_OF_FIRST_PAGE = 22;

/** The rows of one line that a chart of so many bars covers; never more than fit below the head of a sheet. */
export const chartRows = (bars: number): number =>
  Math.min(Math.ceil((FRAME_IN_POINTS + bars * BAR_IN_POINTS) / rowHeight(1)), ROWS_OF_FIRST_PAGE);

/** A chart over an area, with the cells of its table, whose header begins at `start`. */
export function placeChart(chart: ChartBlock, area: MergedArea, start: CellPosition): PlanChart {
  const { title, description, table, bars, series } = chart;
  const rowsOf = (index: number): MergedArea => {
    const column = start.column + columnsBefore(table, index);
    return { top: start.row + 1, left: column, bottom: start.row + bars, right: column };
  };
  return {
    title,
    description,
    area,
    categories: rowsOf(0),
    series: series.map(({ name, column, role }) => ({ name, values: rowsOf(column), role })),
  };
}

const columnsBefore = ({ columns }: TableBlock, index: number): number =>
  columns.slice(0, index).reduce((sum, { span }) => sum + span, 0);
