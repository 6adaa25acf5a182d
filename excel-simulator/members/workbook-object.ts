import { SimulatedObject } from "../protocol/simulated-object";

/** The workbook that is open; there is only one. */
export class WorkbookObject extends SimulatedObject {
  readonly className = "Workbook";
}
