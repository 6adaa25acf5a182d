/** A year, an era year, or the N of a form that speaks of every year, followed by a month. */
const MONTH_OF_YEAR =
  /(?:(?:令和|平成|[RH])\s?(?:元|\d{1,2})|\d{4}|N(?:\+\d)?)年(?:度)?\s?\d{1,2}月/;
const MONTH_AT_END = /(?:時期|期限|期日)[\s\S]*?\d{1,2}月(?:末|上旬|中旬|下旬|\d{1,2}日)?$/;
const BY_THEN = /までに?|に公表|に実施|に策定|に完了|に確定/;

/** Whether a normalised text sets a date by which something is to be done, and no figure. */
export const isDeadline = (text: string): boolean =>
  (MONTH_OF_YEAR.test(text) && BY_THEN.test(text)) || MONTH_AT_END.test(text);
