import type { PlanContent } from "./content/plan-content";
import type { Draw } from "./draw";
import type { Style } from "./style";

/** What a family lays out, and how. */
export type LayoutContext = {
  readonly draw: Draw;
  readonly style: Style;
  readonly plan: PlanContent;
};
