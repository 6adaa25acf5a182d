import { extent, put } from "../canvas/canvas";
import { movedBy, rearrange, unmoved, widened } from "../canvas/rearrange";
import type { LayoutContext } from "../layout-context";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel } from "../style";
import { drawLedger } from "../tables/ledger/ledger";
import { chooseLedger, type LedgerShape, type TextColumn } from "../tables/ledger/ledger-shape";
import { datedColumns } from "../tables/value-sections/dated-columns";
import { judgedYears } from "../tables/value-sections/judged-years";
import { levelledYears } from "../tables/value-sections/levelled-years";
import { roleGroups } from "../tables/value-sections/role-groups";
import type { ValueSection } from "../tables/value-sections/value-section";
import { yearPairs } from "../tables/value-sections/year-pairs";
import { smallChoice } from "../vocabulary/small-choices";
import type { Family } from "./family";

const LEDGER = {
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 6,
  indicators: 3,
} as const;

const SHEETS = ["一覧"] as const;

const chooseSection = (context: LayoutContext, sheet: SheetDraft): ValueSection =>
  context.draw.pick("kind of ledger", [datedColumns, yearPairs, roleGroups])(context, sheet);

/** Goals across the table in rows of their own, below a header of three levels. */
export const levelledLedger: Family = {
  ...LEDGER,
  name: "ledger, three header levels and goal bands",
  draw: (context) => {
    const sheet = createSheetDraft(smallChoice(context, "sheet", SHEETS));
    const chosen = chooseLedger(context);
    const before = chosen.before.filter((column) => column !== "goal");
    const shape = { ...chosen, before, hasGoalRows: true };
    const section = levelledYears(context, sheet);
    drawLedger({ context, sheet, shape, section }, context.plan.initiatives, { top: 1, left: 1 });
    return [sheet];
  },
};

/** Each year with its target, actual, rate and rating. */
export const judgedLedger: Family = {
  ...LEDGER,
  name: "ledger, years with rates and ratings",
  draw: (context) => {
    const sheet = createSheetDraft(smallChoice(context, "sheet", SHEETS));
    const chosen = chooseLedger(context);
    const shape = { ...chosen, after: chosen.after.filter((column) => column !== "rating") };
    const section = judgedYears(context, sheet);
    drawLedger({ context, sheet, shape, section }, context.plan.initiatives, { top: 1, left: 1 });
    return [sheet];
  },
};

/** The first half of the initiatives below a header, the others on the next sheet in the same columns without one. */
export const continuedLedger: Family = {
  ...LEDGER,
  name: "ledger continued on the next sheet",
  draw: (context) => {
    const { initiatives } = context.plan;
    const name = smallChoice(context, "sheet", SHEETS);
    const first = createSheetDraft(`${name}(1)`);
    const shape = chooseLedger(context);
    const place = { top: 1, left: 1 };
    const half = Math.ceil(initiatives.length / 2);
    const section = chooseSection(context, first);
    drawLedger({ context, sheet: first, shape, section }, initiatives.slice(0, half), place);
    const rest = initiatives.slice(half);
    return rest.length === 0 ? [first] : [first, drawContinued(context, first, shape, rest)];
  },
};

/** The same ledger with its header cut off; nothing on the sheet itself says what its columns are. */
function drawContinued(
  context: LayoutContext,
  first: SheetDraft,
  shape: LedgerShape,
  initiatives: LayoutContext["plan"]["initiatives"],
): SheetDraft {
  const sheet = createSheetDraft(first.name.replace("(1)", "(2)"), null, first.name);
  const section = chooseSection(context, sheet);
  drawLedger({ context, sheet, shape, section }, initiatives, { top: 1, left: 1 });
  const { canvas, ledgers, indicators } = sheet;
  const headers = ledgers.splice(0).flatMap((ledger) => ledger.headers);
  const last = Math.max(...headers.map(({ row, height }) => row + height - 1));
  const body = canvas.cells.filter(({ row }) => row > last);
  canvas.cells.splice(0, canvas.cells.length, ...body);
  rearrange(canvas, movedBy(-last), unmoved);
  for (const { values, nameCell } of indicators) {
    values.splice(0, values.length, ...values.map((value) => ({ ...value, headers: [nameCell] })));
  }
  return sheet;
}

/** Initiatives in merged groups of rows, which their activities and their indicators divide differently. */
export const dividedLedger: Family = {
  ...LEDGER,
  name: "ledger, activities and indicators in rows of their own",
  draw: (context) => {
    const { draw, style, plan } = context;
    const sheet = createSheetDraft(smallChoice(context, "sheet", SHEETS));
    const chosen = chooseLedger(context);
    const after = chosen.after.filter((column) => column === "department" || column === "remarks");
    const names: readonly TextColumn[] = ["initiative", "indicator", "unit"];
    const usual = chosen.before.filter((column) => !names.includes(column));
    const isStated = (name: TextColumn): boolean => name !== "unit" || style.units === "column";
    const before = [...usual, ...names.filter(isStated)];
    const writing = "merged" as const;
    const shape: LedgerShape = { ...chosen, before, after, writing, hasGoalRows: false };
    const section = chooseSection(context, sheet);
    drawLedger({ context, sheet, shape, section }, plan.initiatives, { top: 1, left: 2 });
    const count = draw.integer("activities", 2, 3);
    const headers = sheet.ledgers.flatMap((ledger) => ledger.headers);
    const top = Math.min(...headers.map(({ row }) => row));
    const header = { row: top, column: 1, height: section.headerRows };
    put(sheet.canvas, "label", header, columnLabel(style, "content"));
    const firstRow = top + section.headerRows;
    const records = plan.initiatives.reduce((sum, { indicators }) => sum + indicators.length, 0);
    const sizes = Array.from({ length: extent(sheet.canvas).rows }, (_, index) =>
      index + 1 >= firstRow && index + 1 < firstRow + records ? count : 1,
    );
    rearrange(sheet.canvas, widened(sizes), unmoved);
    let row = firstRow;
    for (const { name, indicators } of plan.initiatives) {
      for (let index = 0; index < count; index += 1) {
        const text = draw.pick(`activity ${index} of ${name}`, style.plans.sentences);
        put(sheet.canvas, "text", { row, column: 1, height: indicators.length }, text);
        row += indicators.length;
      }
    }
    return [sheet];
  },
};
