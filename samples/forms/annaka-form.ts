import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { lines, list, record, text, type FormYear } from "../data-shape";
import { formPen, type FormLook, type FormPen } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

export const parseAnnakaForm = record({
  sheet: text,
  goal: text,
  policy: text,
  initiative: text,
  department: text,
  relatedDepartments: text,
  situation: lines,
  content: lines,
  state: lines,
  baseline: text,
  finalTarget: text,
  stages: list(text),
  yearGoals: list(text),
  figures: list(text),
});

type AnnakaForm = ReturnType<typeof parseAnnakaForm>;
type AnnakaYears = readonly FormYear[];

const YEAR_COLUMNS = ["C", "D", "E", "F", "G"] as const;

/** Without the number or mark before the first blank: `① 組織の見直し` is `組織の見直し`. */
const withoutMark = (heading: string): string => heading.slice(heading.indexOf(" ") + 1);

/** One figure for all years stands in one merged cell, written once. */
const figureCell = ({ figures }: AnnakaForm, index: number) =>
  figures.length === 1
    ? { text: figures[0] ?? "", cell: "C15" }
    : { text: figures[index] ?? "", cell: `${YEAR_COLUMNS[index] ?? "C"}15` };

function drawAbove(pen: FormPen, form: AnnakaForm): void {
  pen.caption("A1:G1", form.goal);
  pen.caption("A2:G2", form.policy);
  pen.title("A3:G3", form.initiative);
  pen.header("A5", "担当課");
  pen.value("B5:C5", form.department);
  pen.header("D5", "関係課");
  pen.value("E5:G5", form.relatedDepartments);
  pen.header("A6", "現状と課題");
  pen.prose("B6:G6", form.situation);
  pen.header("A7", "取組内容");
  pen.prose("B7:G7", form.content);
  pen.header("A8:A11", "目標の状態");
  pen.prose("B8:E11", form.state);
  pen.header("F8:G8", "現状の数値");
  pen.value("F9:G9", form.baseline);
  pen.header("F10:G10", "目標の数値");
  pen.value("F11:G11", form.finalTarget);
}

function drawYears(pen: FormPen, form: AnnakaForm, years: AnnakaYears): void {
  pen.header("A12:A15", "年次計画");
  pen.header("B12", "年度");
  pen.header("B13", "進捗状況");
  pen.header("B14", "年度目標");
  pen.header("B15", "数値");
  YEAR_COLUMNS.forEach((column, index) => {
    pen.header(`${column}12`, years[index]?.header ?? "");
    pen.value(`${column}13`, form.stages[index] ?? "");
    pen.prose(`${column}14`, form.yearGoals[index] ?? "");
  });
  if (form.figures.length === 1) pen.value("C15:G15", form.figures[0] ?? "");
  else form.figures.forEach((figure, index) => pen.value(figureCell(form, index).cell, figure));
}

/** Draws one plan form (stage, goal and figure by year) and says what stands where. */
export function drawAnnakaForm(
  workbook: Workbook,
  form: AnnakaForm,
  years: AnnakaYears,
  look: FormLook,
) {
  const sheet = workbook.addWorksheet(form.sheet);
  setColumnWidths(sheet, [13, 11, 20, 20, 20, 20, 20]);
  setUpPrinting(sheet, { orientation: "landscape", pages: "one" });
  const pen = formPen(sheet, look);
  drawAbove(pen, form);
  drawYears(pen, form, years);
  pen.finish();
  const filled = (cell: { readonly text: string }): boolean => cell.text !== "";
  return {
    sheet: form.sheet,
    item: withoutMark(form.initiative),
    department: form.department,
    goal: withoutMark(form.goal),
    baseline: { text: form.baseline, cell: "F9" },
    final_target: { text: form.finalTarget, cell: "F11" },
    stages: YEAR_COLUMNS.map((column, index) => ({
      year: years[index]?.fiscalYear,
      text: form.stages[index] ?? "",
      cell: `${column}13`,
    })).filter(filled),
    values: years
      .map(({ fiscalYear }, index) => ({
        role: "target",
        year: fiscalYear,
        ...figureCell(form, index),
      }))
      .filter(filled),
    cells: { item: "A3", department: "B5" },
  };
}
