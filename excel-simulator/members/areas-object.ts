import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import { isSheetThere, type Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";

/** Cells of a worksheet that the add-in holds a proxy of, or of their look. */
export abstract class AreasObject extends SimulatedObject {
  constructor(
    private readonly held: Sheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  /** The sheet that they lie on; throws ItemNotFound where that was deleted meanwhile. */
  sheet(host: Host): Sheet {
    if (isSheetThere(host, this.held)) return this.held;
    throw new ExcelError("ItemNotFound", `worksheet ${this.held.name} is gone`);
  }
}
