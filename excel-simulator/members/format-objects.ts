import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { BorderSide } from "../behaviour/border-sides";
import { AreasObject } from "./areas-object";

/** The look of cells. */
export class RangeFormatObject extends AreasObject {
  readonly className = "RangeFormat";
}

/** What lies behind the content of cells. */
export class RangeFillObject extends AreasObject {
  readonly className = "RangeFill";
}

/** The font of cells. */
export class RangeFontObject extends AreasObject {
  readonly className = "RangeFont";
}

/** What becomes of cells once their sheet is protected. */
export class FormatProtectionObject extends AreasObject {
  readonly className = "FormatProtection";
}

/** The lines around and between cells. */
export class RangeBordersObject extends AreasObject {
  readonly className = "RangeBorderCollection";
}

/** The lines on one side of cells. */
export class RangeBorderObject extends AreasObject {
  readonly className = "RangeBorder";

  constructor(
    held: Sheet,
    areas: readonly Area[],
    readonly side: BorderSide,
  ) {
    super(held, areas);
  }
}
