import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { SimulatedObject } from "../protocol/simulated-object";
import { AreasObject } from "./areas-object";

/** Several areas of one worksheet that the add-in holds a proxy of. */
export class RangeAreasObject extends AreasObject {
  readonly className = "RangeAreas";
}

/** The areas of a RangeAreas as ranges, one by one. */
export class RangeCollectionObject extends SimulatedObject {
  readonly className = "RangeCollection";

  constructor(
    readonly held: Sheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}
