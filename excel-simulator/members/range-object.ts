import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { AreasObject } from "./areas-object";

/** A range that the add-in holds a proxy of. */
export class RangeObject extends AreasObject {
  readonly className = "Range";

  constructor(
    held: Sheet,
    readonly area: Area,
  ) {
    super(held, [area]);
  }
}
