import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { list, number, record, text } from "../data-shape";
import { formPen, type FormLook } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

export const parseSekiCover = record({
  heading: text,
  counts: list(record({ status: text, count: number })),
});

type SekiCover = ReturnType<typeof parseSekiCover>;
type ReportTitle = { readonly plan: string; readonly report: string };

const SHEET = "総括";
const FIRST_COUNT_ROW = 6;

/** Draws the cover that counts the statuses, and says where each count stands. */
export function drawSekiCover(
  workbook: Workbook,
  title: ReportTitle,
  cover: SekiCover,
  look: FormLook,
) {
  const sheet = workbook.addWorksheet(SHEET);
  setColumnWidths(sheet, [36, 14]);
  setUpPrinting(sheet, { orientation: "portrait", pages: "one" });
  const pen = formPen(sheet, look);
  pen.title("A1:B1", title.plan);
  pen.caption("A2:B2", title.report);
  pen.caption("A4:B4", cover.heading);
  pen.header("A5", "達成状況");
  pen.header("B5", "件数");
  const counts = cover.counts.map(({ status, count }, index) => {
    const row = FIRST_COUNT_ROW + index;
    pen.value(`A${row}`, status);
    pen.count(`B${row}`, count);
    return { text: status, count, cell: `B${row}` };
  });
  pen.finish();
  return { sheet: SHEET, counts };
}
