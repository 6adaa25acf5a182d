import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
  readonly planned: string;
  readonly reached: string;
};

export const words = {
  ja: {
    name: "計画より遅れた段階",
    reports:
      "報告された段階（検討・実施・達成など）が、その年度に予定した段階より手前にある。「→」は前の年度の予定が続くものとする。",
    message: ({ indicator, fiscalYear, planned, reached }: Data): string =>
      `「${indicator}」は、${messagesFor("ja").fiscalYear(fiscalYear)}に「${planned}」の計画ですが、実績は「${reached}」です。記載に誤りがなければ、遅れの理由と実施の見込みを記載してください。`,
  },
  en: {
    name: "Stage behind plan",
    reports:
      "The stage reported (検討, 実施, 達成 …) comes before the one planned for the year; an arrow → carries the plan of the year before on.",
    message: ({ indicator, fiscalYear, planned, reached }: Data): string =>
      `“${indicator}” was to be at “${planned}” in ${messagesFor("en").fiscalYear(fiscalYear)} but is reported at “${reached}”. If that is right, give the reason and the outlook.`,
  },
};
