import type { LogicalCell } from "../../workbook";

/** Boxes for seals, and the number at which somebody answers; 電話20件 is none. */
const SEAL_OR_CALL =
  /^[(（]?[㊞印][)）]?$|^(?:決裁|検印|押印|承認印?|確認印|回覧)欄?$|(?:内線|電話|ＴＥＬ|TEL|℡)(?:番号)?\s?[:：]?\s?[(（]?[\d０-９]{2,5}(?:[-－ー‐(（]|[)）]?$)/;

/** Headers of the list of a form's versions: 版, 改訂日, 改訂内容. */
const OF_VERSIONS =
  /^(?:版|版数|(?:改訂|改定|改正|更新|変更|修正)(?:日|年月日|内容|箇所|理由|履歴|者|版))$/;

/** Whether a cell is of those who pass the sheet on, and of no indicator: ㊞, 担当：政策課（内線 418）. */
export const isOfDesk = ({ text }: LogicalCell): boolean => SEAL_OR_CALL.test(text.trim());

/** Who puts a seal into such a box. */
const POST = /^(?:市長|副市長|教育長|部長|次長|課長|室長|課長補佐|補佐|係長|主査|主任|担当者?)$/;

/**
 * Whether a row is of the form and of no table in it: a row of boxes for seals, or the headers of a list of versions. Its
 * first cell tells: a record may have seals as well, behind its name.
 */
export function isOfForm([first, ...others]: readonly LogicalCell[]): boolean {
  if (!first) return false;
  const text = first.text.trim();
  if (OF_VERSIONS.test(text)) return others.some((cell) => OF_VERSIONS.test(cell.text.trim()));
  return (isOfDesk(first) || POST.test(text)) && others.some(isOfDesk);
}
