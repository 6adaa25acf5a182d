import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { formYear, list, record, text } from "../data-shape";
import { drawAnnakaForm, parseAnnakaForm } from "./annaka-form";
import { formPen, type FormLook } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

const LOOK: FormLook = {
  font: "ＭＳ Ｐゴシック",
  size: 10.5,
  lineHeight: 1.5,
  headerFill: "FFFFF2CC",
};

const parseAnnaka = record({
  title: text,
  period: text,
  issued: text,
  years: list(formYear),
  forms: list(parseAnnakaForm),
});

type AnnakaPlan = ReturnType<typeof parseAnnaka>;

const FIRST_CONTENTS_ROW = 5;

function drawContents(workbook: Workbook, plan: AnnakaPlan): void {
  const sheet = workbook.addWorksheet("目次");
  setColumnWidths(sheet, [80, 8]);
  setUpPrinting(sheet, { orientation: "portrait", pages: "one" });
  const pen = formPen(sheet, LOOK);
  pen.title("A1", plan.title);
  pen.caption("A2", plan.period);
  pen.caption("A3", plan.issued);
  plan.forms.forEach((form, index) => {
    const row = FIRST_CONTENTS_ROW + index;
    pen.prose(`A${row}`, form.initiative.replace(" ", ""));
    pen.count(`B${row}`, index + 1);
  });
  pen.finish();
}

/** Annaka: a table of contents, then a sheet per plan form. */
export function drawAnnaka(workbook: Workbook, data: unknown) {
  const plan = parseAnnaka(data, "annaka");
  drawContents(workbook, plan);
  return { records: plan.forms.map((form) => drawAnnakaForm(workbook, form, plan.years, LOOK)) };
}
