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
    message: ({ indicator, start, target }: Data): string =>
      `「${indicator}」の目標${formatTarget(target, "ja")}は、現状値${start}ですでに満たされています。目標値が適切かを見直してください。`,
  },
  en: {
    name: "Target met at the baseline",
    message: ({ indicator, start, target }: Data): string =>
      `The target of “${indicator}”, ${formatTarget(target, "en")}, is met by the baseline of ${start} already. Reconsider whether it is the right target.`,
  },
};
