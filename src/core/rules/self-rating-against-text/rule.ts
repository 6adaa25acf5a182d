import { normaliseText } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { saysLate } from "../lateness";
import { reportsOf } from "../narrative-kinds";
import { words } from "./words";

/** Phrases by which a text itself says that the item is late. */
const LATE =
  /遅れ(?:てい|てお|ました|が生じ|が出て|を生じ|気味)|遅延(?:し|が生)|(?:予定|計画|見込み)(?:より|から)(?:大幅に|やや|少し)?遅れ|未着手|着手(?:できな|でき(?:てい)?ず)|目標(?:値|件数)?(?:を下回|に(?:は)?(?:届か|達しな|達してい?な|及ば))/;
/** Phrases by which a text says that all went as planned. */
const GOOD =
  /(?:予定|計画)(?:どおり|通り)に?(?:進|完了|終|実施|達成)|順調に(?:進|推移|実施)|目標(?:値)?[をは](?:上回|達成(?:した|し[、て]|できた|でき[、て]))/;
/** What shows that a text weighs both sides. */
const MIXED = /[▲△●×✕]|一方|しかし|ただし|課題|ものの|困難|中止|延期|できな|できず/;

const sentencesOf = (text: string): readonly string[] =>
  normaliseText(text).split(/[。\n]|(?=[○▲・])/);

export const selfRatingAgainstText = defineIndicatorRule({
  id: "self-rating-against-text",
  group: "self-rating",
  severity: "information",
  words,
  check: ({ indicator, facts }) => {
    const { selfRating } = facts;
    const isRatedLate = selfRating ? saysLate(selfRating.text) : null;
    if (!selfRating || isRatedLate === null) return "not-applicable";
    const reports = reportsOf(indicator);
    if (reports.length === 0) return "not-applicable";
    const whole = reports.map(({ text }) => text).join("\n");
    if (isRatedLate && (LATE.test(whole) || MIXED.test(whole))) return [];
    const pattern = isRatedLate ? GOOD : LATE;
    return reports.flatMap(({ text, cell }) => {
      const sentence = pattern.test(text)
        ? sentencesOf(text).find((each) => pattern.test(each))
        : undefined;
      if (sentence === undefined) return [];
      const data = {
        indicator: indicator.name,
        selfRating: selfRating.text,
        sentence: sentence.trim(),
      };
      return [{ cell: selfRating.cell, related: [cell], data }];
    });
  },
});
