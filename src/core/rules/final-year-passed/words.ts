import { messagesFor } from "../../messages";

type Data = {
  /** Null where the plan has ended as a whole. */
  readonly indicator: string | null;
  readonly finalYear: number;
  /** How many indicators the plan has, where it has ended as a whole. */
  readonly count: number;
};

export const words = {
  ja: {
    name: "最終年度を過ぎた計画",
    reports:
      "基準日の時点で指標の最終年度が終わっている。計画全体が終わっているときは一度だけ示す。",
    message: ({ indicator, finalYear, count }: Data): string =>
      `${indicator === null ? `計画（指標${count}件）` : `「${indicator}」`}の最終年度（${messagesFor("ja").fiscalYear(finalYear)}）は、基準日にはすでに終わっています。次の計画の目標を設定するか、基準日を確認してください。`,
  },
  en: {
    name: "Final year passed",
    reports:
      "By the as-of date the last year that an indicator speaks of is over, while others of the workbook go on; where the whole plan has ended, it is said once.",
    message: ({ indicator, finalYear, count }: Data): string =>
      `The final year of ${indicator === null ? `the plan (${count} indicators)` : `“${indicator}”`}, ${messagesFor("en").fiscalYear(finalYear)}, is over by the as-of date. Set the targets of the next plan, or check the as-of date.`,
  },
};
