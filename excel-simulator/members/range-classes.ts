import type { AnyClass } from "../protocol/members";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { rangeBorderClass, rangeBordersClass } from "./range-borders";
import { rangeCollectionClass } from "./range-collection";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { formatProtectionClass, rangeFormatClass } from "./range-format";

/** The classes of Office.js for cells and their look. */
export const RANGE_CLASSES: readonly AnyClass[] = [
  formatProtectionClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
];
