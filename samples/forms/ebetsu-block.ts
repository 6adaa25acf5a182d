import { lines, list, record, text, type FormYear } from "../data-shape";
import type { FormPen } from "./form-pen";

export const parseEbetsuIndicator = record({
  mark: text,
  name: text,
  department: text,
  baseline: text,
  targets: list(text),
  actuals: list(text),
  done: lines,
  next: lines,
});

type EbetsuIndicator = ReturnType<typeof parseEbetsuIndicator>;

/** The years across the top of every block. */
export type EbetsuYears = {
  readonly baselineYear: FormYear;
  readonly years: readonly FormYear[];
};

/** Where a block begins, and on which sheet and under which goal. */
export type BlockPlace = { readonly sheet: string; readonly goal: string; readonly row: number };

/** The rows that a block takes, with the blank one below it. */
export const BLOCK_ROWS = 8;
const YEAR_COLUMNS = ["C", "D", "E", "F", "G"] as const;

function drawYears(
  pen: FormPen,
  indicator: EbetsuIndicator,
  { baselineYear, years }: EbetsuYears,
  row: number,
): void {
  pen.header(`A${row}`, "");
  pen.header(`B${row}`, baselineYear.header);
  pen.header(`A${row + 1}`, `目標値${indicator.mark}`);
  pen.header(`A${row + 2}`, `実績値${indicator.mark}`);
  pen.value(`B${row + 1}:B${row + 2}`, indicator.baseline);
  YEAR_COLUMNS.forEach((column, index) => {
    pen.header(`${column}${row}`, years[index]?.header ?? "");
    pen.value(`${column}${row + 1}`, indicator.targets[index] ?? "");
    pen.value(`${column}${row + 2}`, indicator.actuals[index] ?? "");
  });
}

/** Draws one indicator's block (name, years, targets above actuals, words) and says what stands where. */
export function drawEbetsuBlock(
  pen: FormPen,
  indicator: EbetsuIndicator,
  years: EbetsuYears,
  place: BlockPlace,
) {
  const { row } = place;
  pen.header(`A${row}:A${row + 1}`, `指標${indicator.mark}`);
  pen.prose(`B${row}:E${row + 1}`, indicator.name);
  pen.header(`F${row}:F${row + 1}`, "所管課");
  pen.value(`G${row}:G${row + 1}`, indicator.department);
  drawYears(pen, indicator, years, row + 2);
  pen.header(`A${row + 5}`, "令和2年度取組状況");
  pen.prose(`B${row + 5}:G${row + 5}`, indicator.done);
  pen.header(`A${row + 6}`, "実績値を踏まえた令和3年度の取組内容");
  pen.prose(`B${row + 6}:G${row + 6}`, indicator.next);

  const across = (role: string, texts: readonly string[], line: number) =>
    YEAR_COLUMNS.flatMap((column, index) => {
      const shown = texts[index] ?? "";
      const year = years.years[index]?.fiscalYear;
      return shown === "" ? [] : [{ role, year, text: shown, cell: `${column}${line}` }];
    });
  return {
    sheet: place.sheet,
    name: indicator.name,
    department: indicator.department,
    goal: place.goal,
    baseline: {
      year: years.baselineYear.fiscalYear,
      text: indicator.baseline,
      cell: `B${row + 3}`,
    },
    values: [
      ...across("target", indicator.targets, row + 3),
      ...across("actual", indicator.actuals, row + 4),
    ],
    cells: { name: `B${row}`, department: `G${row}` },
  };
}
