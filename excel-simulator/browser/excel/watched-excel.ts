import { formatReference, type CellPosition } from "../../../src/core";
import { areaOfCell, holdsCell } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Reply } from "../../protocol/excel-session";
import { SimulatedExcel } from "../../simulated-excel";

/** A cell as the person at the screen has selected it. */
export type SelectedCell = { readonly sheet: string; readonly position: CellPosition };

declare global {
  /** The Excel on the page, for tests and for looking into it from the browser's console. */
  var simulatedExcel: WatchedExcel | undefined;
}

/** The flag by which office.js says that a request changes the workbook. */
const WRITES = 1;

/** A simulated Excel with a person before it: what happens in it can be watched, and the person may do something themselves. */
export class WatchedExcel extends SimulatedExcel {
  private readonly watchers = new Set<() => void>();
  private happenings = 0;
  private writings = 0;

  /** Another number after whatever happened. */
  readonly version = (): number => this.happenings;

  /** Another number after a request that may have changed what sheets hold or look like. */
  get contentVersion(): number {
    return this.writings;
  }

  /** Calls back after whatever happens; gives back what ends that. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  override async execute(text: string, flags: number): Promise<Reply> {
    const reply = await super.execute(text, flags);
    if (flags & WRITES) this.writings += 1;
    this.tell();
    return reply;
  }

  /** What the person does beside the add-in. */
  byPerson(deed: () => void): void {
    deed();
    this.tell();
  }

  /** The sheet in front. */
  get activeSheet(): Sheet {
    const { sheets, activeSheetId } = this.workbook;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (!sheet) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  get selected(): SelectedCell {
    const { name, selection } = this.activeSheet;
    return { sheet: name, position: { row: selection.top, column: selection.left } };
  }

  /** Brings a sheet to the front and selects a cell there, or the merged area that it lies in. */
  select({ sheet: name, position }: SelectedCell): void {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no ${formatReference(name, position)}.`);
    const merged = sheet.mergedAreas.find((area) => holdsCell(area, position));
    this.byPerson(() => {
      this.workbook.activeSheetId = sheet.id;
      sheet.selection = merged ?? areaOfCell(position);
    });
  }

  private tell(): void {
    this.happenings += 1;
    for (const watcher of this.watchers) watcher();
  }
}
