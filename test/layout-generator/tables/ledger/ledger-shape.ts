import type { LayoutContext } from "../../layout-context";

/** How a name that holds for several rows is written. */
export const GROUP_WRITINGS = ["merged", "once", "repeated", "ditto"] as const;

export type GroupWriting = (typeof GROUP_WRITINGS)[number];

/** What a column of words holds: something of a goal, of an initiative or of an indicator. */
export const TEXT_COLUMNS = {
  goal: "goal",
  number: "initiative",
  initiative: "initiative",
  department: "initiative",
  rating: "initiative",
  result: "initiative",
  next: "initiative",
  remarks: "initiative",
  indicator: "indicator",
  unit: "indicator",
} as const;

export type TextColumn = keyof typeof TEXT_COLUMNS;

/** How all ledgers of a workbook look, but for their values. */
export type LedgerShape = {
  /** The columns of words before and after the values. */
  readonly before: readonly TextColumn[];
  readonly after: readonly TextColumn[];
  readonly writing: GroupWriting;
  /** Whether goals stand across the table in rows of their own. */
  readonly hasGoalRows: boolean;
  /** Whether the whole table stands below the name of its one goal. */
  readonly isBelowGoal: boolean;
  readonly datesRating: boolean;
};

/** Chooses the columns of words of a ledger; `departmentAside` where something else states the department. */
export function chooseLedger(
  { draw, style }: LayoutContext,
  options: { readonly departmentAside: boolean } = { departmentAside: false },
): LedgerShape {
  const goals = draw.pick("goals", ["column", "rows", "none"]);
  const hasInitiative = draw.chance("has initiative", 0.75);
  const namesIndicator = !hasInitiative || draw.chance("has indicator", 0.85);
  const isDepartmentAfter = draw.chance("department after", 0.4);
  const department: readonly TextColumn[] = options.departmentAside ? [] : ["department"];
  const usual: readonly TextColumn[] = [
    ...(goals === "column" ? (["goal"] as const) : []),
    ...(hasInitiative && draw.chance("has number", 0.4) ? (["number"] as const) : []),
    ...(hasInitiative ? (["initiative"] as const) : []),
    ...(isDepartmentAfter ? [] : department),
    ...(namesIndicator ? (["indicator"] as const) : []),
    ...(style.units === "column" ? (["unit"] as const) : []),
  ];
  const notes = (["rating", "result", "next", "remarks"] as const).filter((column) =>
    draw.chance(`has ${column}`, 0.3),
  );
  const after: readonly TextColumn[] = [...(isDepartmentAfter ? department : []), ...notes];
  const isShuffled = draw.chance("columns are shuffled", 0.3);
  return {
    before: isShuffled ? draw.shuffle("columns before", usual) : usual,
    after: isShuffled ? draw.shuffle("columns after", after) : after,
    writing: draw.pick("groups", GROUP_WRITINGS),
    hasGoalRows: goals === "rows",
    isBelowGoal: false,
    datesRating: draw.chance("dates rating", 0.4),
  };
}
