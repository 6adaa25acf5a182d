import type { ReportRow } from "../../../report-rows";
import type { SheetContext } from "../../sheet-context";
import { groupRows } from "../tally";
import { isHeldLate, pointOn, worstFirst, type Point, type PointFinder } from "./point";

/** A single late indicator makes nobody the latest. */
const FEWEST = 2;

/** The department, or else the goal, with more late indicators than any other. */
export const mostLate: PointFinder = (context) => {
  const { columns } = context.messages.sheets;
  const byDepartment = latestGroup(context, columns.department, (row) => row.indicator.department);
  return byDepartment ?? latestGroup(context, columns.goal, (row) => row.indicator.goal) ?? [];
};

function latestGroup(
  { rows, messages }: SheetContext,
  groups: string,
  groupOf: (row: ReportRow) => string | null,
): readonly Point[] | null {
  const counted = groupRows(
    rows.filter((row) => groupOf(row) !== null),
    (row) => groupOf(row) ?? "",
  ).map((group) => ({ ...group, late: group.rows.filter(isHeldLate) }));
  const [most, next] = [...counted].sort((one, other) => other.late.length - one.late.length);
  const [first] = worstFirst(most?.late ?? []);
  if (!most || !next || !first) return null;
  if (most.late.length < FEWEST || most.late.length === next.late.length) return null;
  const { mostLate: sentence } = messages.talkingPoints;
  return [pointOn(first, sentence(groups, most.group, most.late.length, most.rows.length))];
}
