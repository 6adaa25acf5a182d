import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import { isSheetThere, type Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";

/** A worksheet that the add-in holds a proxy of. */
export class WorksheetObject extends SimulatedObject {
  readonly className = "Worksheet";

  constructor(private readonly held: Sheet) {
    super();
  }

  /** The sheet itself; throws ItemNotFound where it was deleted meanwhile. */
  sheet(host: Host): Sheet {
    if (isSheetThere(host, this.held)) return this.held;
    throw new ExcelError("ItemNotFound", `worksheet ${this.held.name} is gone`);
  }
}
