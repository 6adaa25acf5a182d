import type { Measure } from "../../indicators";
import { formatTarget } from "../../judgement";

type Data = {
  readonly indicator: string;
  readonly start: string;
  readonly target: Measure;
};

export const words = {
  ja: {
    name: "現状で達成済みの目標",
    reports: "計画を始めたときの現状値が、すでに最終目標に達している。",
    message: ({ indicator, start, target }: Data): string =>
      `「${indicator}」の目標${formatTarget(target, "ja")}は、現状値${start}ですでに満たされています。目標値が適切かを見直してください。`,
  },
  en: {
    name: "Target met at the baseline",
    reports: "The final target is met by the baseline (現状値) from which the plan starts.",
    message: ({ indicator, start, target }: Data): string =>
      `The target of “${indicator}”, ${formatTarget(target, "en")}, is met by the baseline of ${start} already. Reconsider whether it is the right target.`,
  },
};
