import {
  findFiscalYear,
  FINISHED_STAGE_RANK,
  lastDayOfFiscalYear,
  normaliseText,
  stageRank,
  type IndicatorValue,
} from "../../indicators";
import { compareDates, type CalendarDate } from "../../workbook";
import { targetInForce, type Facts } from "../facts";
import { conclude, type Conclusion } from "./conclusion";

const isDeadline = ({ kind }: Pick<IndicatorValue, "kind">): boolean => kind === "deadline";

/** What is to be done by the deadline: 策定 of 令和4年度末までに計画を策定. */
const DEED =
  /(策定|公表|完了|実施|導入|設置|開設|制定|改定|作成|確定|締結|移行|廃止|開始)(?:する)?$/;
const DONE = "(?:済み?|しました|した|完了|を完了)?";
const NOT_DONE = /未|ない|検討|予定|準備|着手|中$/;

/**
 * Whether an actual says that the deed of a deadline is done: a finished stage, or the deed's own word at its end
 * (策定済み). Null for words of which nobody can tell.
 */
function isDone(target: string, actual: IndicatorValue): boolean | null {
  const words = normaliseText(actual.text).replace(/\s/g, "");
  const deed = DEED.exec(normaliseText(target).replace(/\s/g, ""))?.[1];
  if (deed && new RegExp(`${deed}${DONE}$`).test(words) && !NOT_DONE.test(words)) return true;
  const rank = stageRank(actual.text);
  if (rank !== null) return rank >= FINISHED_STAGE_RANK;
  return NOT_DONE.test(words) ? false : null;
}

/**
 * Judges a target that is a date by which something is to be done: finished in time or late, ahead, or passed and
 * not finished (milestones know two classes only, as https://github.com/ServiceNow/ServiceNowDocs has them). A date
 * counts to the end of its fiscal year.
 */
export function judgeDeadline(
  facts: Facts,
  actual: IndicatorValue,
  asOf: CalendarDate,
): Conclusion | null {
  const target = targetInForce(facts, isDeadline) ?? facts.targets.find(isDeadline);
  if (!target) return null;
  const dueYear = findFiscalYear(target.text)?.fiscalYear ?? target.fiscalYear;
  if (dueYear === null) return null;
  const done = isDone(target.text, actual);
  if (done === null) return null;
  const { fiscalYear } = facts;
  const said = { target: target.text, reached: actual.text, fiscalYear, dueYear };
  if (done) {
    const doneYear = findFiscalYear(actual.text)?.fiscalYear ?? fiscalYear;
    const code = doneYear <= dueYear ? "deadline-met" : "deadline-met-late";
    return conclude("achieved", { code, ...said });
  }
  return compareDates(asOf, lastDayOfFiscalYear(dueYear)) < 0
    ? conclude("not-due", { code: "deadline-ahead", ...said })
    : conclude("behind", { code: "deadline-passed", ...said });
}
