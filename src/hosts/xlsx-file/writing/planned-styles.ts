import type { CellRole, PlanCell } from "../../../core";
import { formatCodeOf } from "../../number-display";
import { lookOf } from "../../role-styles";
import type { Styles } from "./styles-part";

/** Finds the index of the style of a planned cell, for its `s`. */
export type PlannedStyle = (
  cell: PlanCell,
  situation: { readonly isLink: boolean; readonly isMerged: boolean },
) => number;

/** Finds the styles of cells, of which the sheets of a plan have thousands of a few kinds. */
export function plannedStyles(styles: Styles): PlannedStyle {
  const byRole = Array.from({ length: 4 }, () => new Map<CellRole, Map<string, number>>());
  return ({ role, content }, situation) => {
    const format = formatCodeOf(content);
    const known = byRole[(situation.isLink ? 2 : 0) + (situation.isMerged ? 1 : 0)];
    const ofRole = known?.get(role) ?? new Map<string, number>();
    const style = ofRole.get(format);
    if (style !== undefined) return style;
    const added = styles.indexOf(lookOf(role, situation), format);
    known?.set(role, ofRole.set(format, added));
    return added;
  };
}
