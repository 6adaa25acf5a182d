import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { lines, list, record, text } from "../data-shape";
import { formPen, type FormLook } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

const LOOK: FormLook = {
  font: "ＭＳ Ｐゴシック",
  size: 10.5,
  lineHeight: 1.5,
  headerFill: "FFD9E1F2",
};

const parseSapporo = record({
  sheet: text,
  title: text,
  note: text,
  headers: list(text),
  sections: list(
    record({
      title: text,
      items: list(record({ number: text, name: text, done: lines, next: lines })),
    }),
  ),
});

const HEADER_ROW = 4;

/** Sapporo: one table of words, with a row for each section's title. */
export function drawSapporo(workbook: Workbook, data: unknown) {
  const table = parseSapporo(data, "sapporo");
  const sheet = workbook.addWorksheet(table.sheet);
  setColumnWidths(sheet, [28, 60, 56]);
  setUpPrinting(sheet, {
    orientation: "landscape",
    pages: "as-many-as-needed",
    titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
  });
  const pen = formPen(sheet, LOOK);
  pen.title("A1:C1", table.title);
  pen.caption("A2:C2", table.note);
  ["A", "B", "C"].forEach((column, index) => {
    pen.header(`${column}${HEADER_ROW}`, table.headers[index] ?? "");
  });
  let row = HEADER_ROW;
  const records = table.sections.flatMap((section) => {
    row += 1;
    pen.section(`A${row}:C${row}`, section.title);
    return section.items.map((item) => {
      row += 1;
      pen.prose(`A${row}`, `${item.number} ${item.name}`);
      pen.prose(`B${row}`, item.done);
      pen.prose(`C${row}`, item.next);
      return {
        sheet: table.sheet,
        section: section.title,
        no: item.number,
        item: item.name,
        cells: { item: `A${row}`, done: `B${row}` },
      };
    });
  });
  pen.finish();
  return { records };
}
