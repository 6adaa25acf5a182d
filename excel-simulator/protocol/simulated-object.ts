/** What a proxy of office.js stands for: a sheet, a range, a chart; every kind is a small class of its own. */
export abstract class SimulatedObject {
  /** The name of the class in Office.js, such as `Range`. */
  abstract readonly className: string;
}
