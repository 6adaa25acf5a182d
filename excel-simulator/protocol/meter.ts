/** What a piece of work has cost so far; bytes are those of the UTF-8 text that travels. */
export type MeterReading = {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
  /** Actions that Excel carried out. */
  readonly actions: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** How often the undo list of the person at the screen was emptied. */
  readonly undoCleared: number;
};

const ZERO: MeterReading = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequestBytes: 0,
  largestResponseBytes: 0,
  actions: 0,
  cellsRead: 0,
  cellsWritten: 0,
  undoCleared: 0,
};

/** Counts what goes between add-in and Excel. */
export class Meter {
  private counts: MeterReading = ZERO;

  /** What was counted since the start, or since `restart`. */
  read(): MeterReading {
    return this.counts;
  }

  restart(): void {
    this.counts = ZERO;
  }

  countExchange(requestBytes: number, responseBytes: number): void {
    const { syncs, largestRequestBytes, largestResponseBytes } = this.counts;
    this.counts = {
      ...this.counts,
      syncs: syncs + 1,
      requestBytes: this.counts.requestBytes + requestBytes,
      responseBytes: this.counts.responseBytes + responseBytes,
      largestRequestBytes: Math.max(largestRequestBytes, requestBytes),
      largestResponseBytes: Math.max(largestResponseBytes, responseBytes),
    };
  }

  countAction(): void {
    this.add("actions", 1);
  }

  /** To be called by members that give the content or look of single cells. */
  countCellsRead(cells: number): void {
    this.add("cellsRead", cells);
  }

  /** To be called by members that change the content or look of cells. */
  countCellsWritten(cells: number): void {
    this.add("cellsWritten", cells);
  }

  countUndoCleared(): void {
    this.add("undoCleared", 1);
  }

  private add(count: keyof MeterReading, more: number): void {
    this.counts = { ...this.counts, [count]: this.counts[count] + more };
  }
}
