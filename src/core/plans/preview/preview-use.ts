import type { AccountedCell } from "../../layouts";
import type { Messages } from "../../messages";

/** What a preview tells apart: the uses of cells, values by their role. */
export type PreviewUse = keyof Messages["preview"]["uses"];

/** In the order of a legend. */
export const PREVIEW_USES = [
  "label",
  "field",
  "baseline",
  "target",
  "actual",
  "status",
  "narrative",
  "summary",
  "left-out",
  "not-understood",
] as const satisfies readonly PreviewUse[];

/** What a preview shows a cell as. */
export function previewUseOf({ use, role }: Pick<AccountedCell, "use" | "role">): PreviewUse {
  switch (use) {
    case "title":
    case "heading":
    case "label":
      return "label";
    case "value":
      return role ?? "not-understood";
    default:
      return use;
  }
}
