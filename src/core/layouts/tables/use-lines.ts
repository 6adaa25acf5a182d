import { rememberByText } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { Account } from "../engine/account";
import type { SheetScan } from "../engine/sheet-scan";
import { isOfDesk } from "./desk-lines";

const REMARK =
  /^(?:[※＊*]|[(（【[]?(?:注[\d０-９:：)）意記]|備考|凡例|評価の?基準|記入(?:例|要領|上の注意))|(?:資料|出典)[:：]|(?:お?問い?合わ?せ先|連絡先)[\s:：]|「.{1,6}」は)/;
const PAGE =
  /^(?:[-－–―] ?\d+ ?[-－–―]|\d+ ?[/／] ?\d+(?: ?(?:ページ|頁))?|(?:p|P)\.? ?\d+|(?:別紙|別添|様式|資料|参考)(?:第)?[\d０-９①-⑳-]*(?:号)?.{0,12})$/;

const DATE_LINE =
  /^[(（]?(?:(?:作成|更新|提出|記入|報告|回答|基準|印刷)(?:年月)?日?[:：].{4,16}|(?:令和|平成|R|H|20\d\d).{2,12}(?:現在|時点|作成|更新))[)）]?$/;

/** How such lines begin; nearly all cells begin otherwise. */
const MAY_BE_FURNITURE =
  /^\s*[※＊*(（【[注備凡評記資出問お連「\-－–―\dpP別様参作更提報回基印令平RH]/;

/** Lines that stand alone above everything that was read are titles; remarks, legends and page numbers are known below as well. */
export function useLines(scan: SheetScan, account: Account): void {
  const { filled } = scan.grid;
  const firstUsed = filled.reduce(
    (first, cell) => (cell.top < first && account.entry(cell) !== null ? cell.top : first),
    Infinity,
  );
  for (const cell of filled) {
    if (account.entry(cell) !== null) continue;
    const isAlone = scan.grid.startingInRow(cell.top).length === 1;
    const isWords = cell.value?.kind !== "number";
    if (isAlone && isWords && cell.top < firstUsed) account.use(cell, "title");
  }
  useFurniture(scan, account);
}

/** Remarks, legends and page numbers say of themselves that they are no values. */
export function useFurniture(scan: SheetScan, account: Account): void {
  for (const cell of scan.grid.filled) if (isFurniture(cell)) account.use(cell, "title");
}

/** Whether a text is a remark, a legend, a page number or the date of a sheet. */
export const isFurniture = (cell: LogicalCell): boolean =>
  cell.value?.kind !== "number" &&
  ((MAY_BE_FURNITURE.test(cell.text) && saysFurniture(cell.text)) || isOfDesk(cell));

const saysFurniture = rememberByText((text) => {
  const words = text.trim();
  return REMARK.test(words) || PAGE.test(words) || DATE_LINE.test(words);
});
