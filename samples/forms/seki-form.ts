import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { lines, number, record, text } from "../data-shape";
import { formPen, type FormLook, type FormPen } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

export const parseSekiForm = record({
  number,
  goal: text,
  initiative: text,
  department: text,
  indicator: text,
  unit: text,
  actualR2: text,
  targetR5: text,
  statusR3: text,
  situation: lines,
  content: lines,
  yearGoal: text,
  done: lines,
  progressLabel: text,
  progress: lines,
  next: lines,
});

type SekiForm = ReturnType<typeof parseSekiForm>;

function drawPlan(pen: FormPen, form: SekiForm): void {
  pen.title("A1:F1", form.goal);
  pen.header("A3", "改革項目");
  pen.count("B3", form.number);
  pen.prose("C3:E3", form.initiative);
  pen.value("F3", form.department);
  pen.header("A5", "現状");
  pen.prose("B5:F5", form.situation);
  pen.header("A6", "実施内容・効果");
  pen.prose("B6:F6", form.content);
  pen.header("A7:A8", "数値目標");
  pen.header("B7:C7", "目標名");
  pen.header("D7", "単位");
  pen.header("E7", "実績（R2）");
  pen.header("F7", "目標（R5）");
  pen.prose("B8:C8", form.indicator);
  pen.value("D8", form.unit);
  pen.value("E8", form.actualR2);
  pen.value("F8", form.targetR5);
}

function drawReport(pen: FormPen, form: SekiForm): void {
  pen.caption("A10:F10", "<R3期末報告>");
  pen.header("A11:A12", "R3目標");
  pen.prose("B11:E12", form.yearGoal);
  pen.header("F11", "R3進捗状況");
  pen.value("F12", form.statusR3);
  pen.header("A13", "R3取組内容");
  pen.prose("B13:F13", form.done);
  pen.header("A14", form.progressLabel);
  pen.prose("B14:F14", form.progress);
  pen.header("A15", "次年度に向けて");
  pen.prose("B15:F15", form.next);
}

/** Draws one item form (one sheet, named by its number) and says what stands where. */
export function drawSekiForm(workbook: Workbook, form: SekiForm, look: FormLook) {
  const name = String(form.number);
  const sheet = workbook.addWorksheet(name);
  setColumnWidths(sheet, [15, 7, 26, 10, 20, 20]);
  setUpPrinting(sheet, { orientation: "portrait", pages: "one" });
  const pen = formPen(sheet, look);
  drawPlan(pen, form);
  drawReport(pen, form);
  pen.finish();
  return {
    sheet: name,
    no: name,
    item: form.initiative,
    name: form.indicator,
    unit: form.unit,
    department: form.department,
    values: [
      { role: "actual", year: 2020, text: form.actualR2, cell: "E8" },
      { role: "target", year: 2023, text: form.targetR5, cell: "F8" },
    ],
    status: { year: 2021, text: form.statusR3, cell: "F12" },
    cells: { name: "B8", item: "C3", department: "F3", unit: "D8" },
  };
}
