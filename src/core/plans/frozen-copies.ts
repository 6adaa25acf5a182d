import { isReportCopy } from "../layouts";
import type { ReportPurpose, SheetSnapshot } from "../workbook";
import type { PlanCell, WorkbookPlan } from "./workbook-plan";

/** The sheets that a meeting has before it. */
const KEPT_PURPOSES = [
  "summary",
  "attention",
  "changes",
  "departments",
] as const satisfies readonly ReportPurpose[];

/** Excel's bounds for the name of a sheet. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'/;

const copyName = (keptAs: string, name: string): string => `${keptAs} ${name}`;

/**
 * A plan with copies of its sheets that stay as they are: they bear the name that they are kept under before their own,
 * replace nothing and are never replaced. A filter stands in the place of native tables, whose names are taken.
 */
export const withFrozenCopies = (plan: WorkbookPlan, keptAs: string): WorkbookPlan => ({
  ...plan,
  sheets: [
    ...plan.sheets,
    ...plan.sheets
      .filter(({ purpose }) => KEPT_PURPOSES.some((kept) => kept === purpose))
      .map((sheet) => ({
        ...sheet,
        name: copyName(keptAs, sheet.name),
        isFrozen: true,
        cells: sheet.cells.map(withoutFormula),
        filter: sheet.filter ?? sheet.tables[0]?.area ?? null,
        tables: [],
      })),
  ],
});

/** A formula would follow its cell: its value stays. */
function withoutFormula(cell: PlanCell): PlanCell {
  const { content } = cell;
  if (content.kind !== "formula") return cell;
  const { number, format } = content;
  return { ...cell, content: { kind: "number", number, format } };
}

/** Whether a sheet of the workbook is one of the copies that were kept under a name. */
export const isFrozenCopyOf = (keptAs: string, sheet: SheetSnapshot): boolean =>
  sheet.purpose === null && sheet.name.startsWith(copyName(keptAs, "")) && isReportCopy(sheet);

/** Why copies cannot be kept under a name; null where they can. `names` are those of the sheets. */
export function keepingNameFault(
  keptAs: string,
  names: Readonly<Record<ReportPurpose, string>>,
): "empty" | "too-long" | "forbidden-character" | null {
  if (keptAs.trim() === "") return "empty";
  if (FORBIDDEN.test(keptAs)) return "forbidden-character";
  const isTooLong = KEPT_PURPOSES.some(
    (purpose) => copyName(keptAs, names[purpose]).length > LONGEST_SHEET_NAME,
  );
  return isTooLong ? "too-long" : null;
}
