import type { LogicalCell } from "../../workbook";

/** Boxes for seals, and the number at which somebody answers. */
const SEAL_OR_CALL =
  /^[(（]?[㊞印][)）]?$|^(?:決裁|検印|押印|承認印?|確認印|回覧)欄?$|(?:内線|電話|ＴＥＬ|TEL|℡)(?:番号)?\s?[:：]?\s?[(（]?[\d０-９]/;

/** Headers of the list of a form's versions: 版, 改訂日, 改訂内容. */
const OF_VERSIONS =
  /^(?:版|版数|(?:改訂|改定|改正|更新|変更|修正)(?:日|年月日|内容|箇所|理由|履歴|者|版))$/;

/** Whether a cell is of those who pass the sheet on, and of no indicator: ㊞, 担当：政策課（内線 418）. */
export const isOfDesk = ({ text }: LogicalCell): boolean => SEAL_OR_CALL.test(text.trim());

/** Whether a row begins what stands below all tables of a form: boxes for seals (one ㊞ may be a record's), a list of versions. */
export const isOfForm = (cells: readonly LogicalCell[]): boolean =>
  cells.filter(isOfDesk).length > 1 ||
  cells.filter(({ text }) => OF_VERSIONS.test(text.trim())).length > 1;
