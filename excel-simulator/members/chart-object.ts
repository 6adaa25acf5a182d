import { refuseProtected } from "../behaviour/sheet-protection";
import type { Chart, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";
import type { WorksheetObject } from "./worksheet-object";

export class ChartsObject extends SimulatedObject {
  readonly className = "ChartCollection";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }

  all(host: Host): readonly ChartObject[] {
    return this.worksheet.sheet(host).charts.map((chart) => new ChartObject(chart));
  }
}

export class ChartObject extends SimulatedObject {
  readonly className = "Chart";

  constructor(readonly held: Chart) {
    super();
  }

  /** The sheet that the chart lies on; throws ItemNotFound where the chart is gone. */
  sheet({ workbook }: Host): Sheet {
    const sheet = workbook.sheets.find(({ charts }) => charts.includes(this.held));
    if (sheet) return sheet;
    throw new ExcelError("ItemNotFound", `chart ${this.held.name} is gone`);
  }

  read(host: Host): Chart {
    this.sheet(host);
    return this.held;
  }

  change(host: Host): Chart {
    refuseProtected(this.sheet(host));
    return this.held;
  }
}

/** A piece of a chart that is an object of its own, such as its legend or the font of an axis. */
export class ChartPieceObject<Piece> extends SimulatedObject {
  constructor(
    readonly className: string,
    readonly chart: ChartObject,
    readonly piece: Piece,
  ) {
    super();
  }

  read(host: Host): Piece {
    this.chart.read(host);
    return this.piece;
  }

  change(host: Host): Piece {
    this.chart.change(host);
    return this.piece;
  }

  /** A piece of this piece. */
  part<Part>(className: string, piece: Part): ChartPieceObject<Part> {
    return new ChartPieceObject(className, this.chart, piece);
  }
}

export class ChartSeriesCollectionObject extends SimulatedObject {
  readonly className = "ChartSeriesCollection";

  constructor(readonly chart: ChartObject) {
    super();
  }

  all(host: Host): readonly ChartPieceObject<ChartSeries>[] {
    return this.chart
      .read(host)
      .series.map((series) => new ChartPieceObject("ChartSeries", this.chart, series));
  }
}
