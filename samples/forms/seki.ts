import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { list, record, text } from "../data-shape";
import type { FormLook } from "./form-pen";
import { drawSekiCover, parseSekiCover } from "./seki-cover";
import { drawSekiForm, parseSekiForm } from "./seki-form";

const LOOK: FormLook = {
  font: "ＭＳ ゴシック",
  size: 10.5,
  lineHeight: 1.5,
  headerFill: "FFDDEBF7",
};

const parseSeki = record({
  plan: text,
  report: text,
  cover: parseSekiCover,
  forms: list(parseSekiForm),
});

/** Seki: a cover that counts the statuses, then a sheet per item form. */
export function drawSeki(workbook: Workbook, data: unknown) {
  const { cover, forms, ...title } = parseSeki(data, "seki");
  return {
    cover: drawSekiCover(workbook, title, cover, LOOK),
    records: forms.map((form) => drawSekiForm(workbook, form, LOOK)),
  };
}
