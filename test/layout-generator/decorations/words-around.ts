import type { LayoutContext } from "../layout-context";
import type { LineName } from "../vocabulary/word-lists";
import { yearInLabel } from "../vocabulary/year-words";

/** A line around a table with its year, plan and date filled in; the date is the 31 March that ends the reported year. */
export function lineAround({ style, plan }: LayoutContext, name: LineName): string {
  const year = yearInLabel(style.years, plan.reportYear);
  const date = `${plan.reportYear + 1}年3月31日`;
  const line = style.words(name);
  return line.replace("{year}", year).replace("{plan}", plan.name).replace("{date}", date);
}
