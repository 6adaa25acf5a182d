/** Every cell with its text, by a kept exceljs fork; it knows no displayed text of numbers. */
import ExcelJS from "@mui/x-internal-exceljs-fork";
import { measured } from "./measured";

await measured(async (bytes) => {
  const book = new ExcelJS.Workbook();
  const { buffer, byteOffset, byteLength } = bytes;
  await book.xlsx.load(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
  let texts = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.text !== "") texts += 1;
      });
    });
  });
  return texts;
});
