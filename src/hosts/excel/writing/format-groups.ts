import type { PlanCell, SheetPlan } from "../../../core";
import { lookOf, type CellLook } from "../../role-styles";
import { columnCountOf, rowCountOf, type Area } from "../areas";
import { areaLists, rectanglesOf } from "../cell-areas";

/** Areas that look the same and have the same kind of inner borders, as address lists. */
export type FormatGroup = {
  readonly look: CellLook;
  readonly hasColumns: boolean;
  readonly hasRows: boolean;
  readonly addresses: readonly string[];
};

/** Puts the cells of a planned sheet into groups that are formatted in one go each; a merged area looks like its first cell. */
export function formatGroups(
  { cells, mergedAreas }: SheetPlan,
  isLink: (cell: PlanCell) => boolean,
): readonly FormatGroup[] {
  const merged = new Map(mergedAreas.map((area) => [`${area.top},${area.left}`, area]));
  const looks = new Map<string, { look: CellLook; single: PlanCell[]; merged: Area[] }>();
  for (const cell of cells) {
    const area = merged.get(`${cell.row},${cell.column}`);
    const look = lookOf(cell.role, { isLink: isLink(cell), isMerged: area !== undefined });
    const key = JSON.stringify(look);
    const group = looks.get(key) ?? { look, single: [], merged: [] };
    looks.set(key, group);
    if (area) group.merged.push(area);
    else group.single.push(cell);
  }
  return [...looks.values()].flatMap((group) => [
    ...byInnerBorders(group.look, rectanglesOf(group.single, stacks(group.look))),
    ...withoutInnerBorders(group.look, group.merged),
  ]);
}

/** Rows lie seamlessly on each other where top and bottom are drawn alike. */
const stacks = ({ border: { top, bottom } }: CellLook): boolean =>
  top?.style === bottom?.style && top?.color === bottom?.color;

function byInnerBorders(look: CellLook, areas: readonly Area[]): FormatGroup[] {
  return [false, true].flatMap((hasColumns) =>
    [false, true].flatMap((hasRows) => {
      const alike = areas.filter(
        (area) => columnCountOf(area) > 1 === hasColumns && rowCountOf(area) > 1 === hasRows,
      );
      return alike.length > 0 ? [{ look, hasColumns, hasRows, addresses: areaLists(alike) }] : [];
    }),
  );
}

const withoutInnerBorders = (look: CellLook, areas: readonly Area[]): FormatGroup[] =>
  areas.length > 0
    ? [{ look, hasColumns: false, hasRows: false, addresses: areaLists(areas) }]
    : [];
