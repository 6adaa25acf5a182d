import type { UnitPlace } from "../style";
import type { LayoutContext } from "../layout-context";
import type { SheetDraft } from "../sheet-draft";

/** A way in which indicator tables lie on sheets. */
export type Family = {
  readonly name: string;
  /** The places of units that speak for several indicators at once, so that all of them must count in it. */
  readonly sharesUnit: readonly UnitPlace[];
  /** Whether its initiatives rate themselves, so that a cover may count the ratings. */
  readonly hasRatings: boolean;
  /** At most so many initiatives in a workbook, and indicators in an initiative. */
  readonly initiatives: number;
  readonly indicators: number;
  /** Lays a plan out on sheets. */
  draw(context: LayoutContext): readonly SheetDraft[];
};
