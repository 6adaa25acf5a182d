import { withoutBlanks, type Indicator, type Narrative } from "../indicators";

/** Labels under which a form says what comes next; looked for first, because 令和3年度の取組内容 is no report. */
const NEXT_STEP = /次年度|翌年度|来年度|今後|以降|方向性|実績値?を踏まえた|改善策|対応策|対応方針/;
/** Labels under which a form tells what was done and how it went. */
const REPORT =
  /取組状況|進捗状況|達成状況|実施状況|取組実績|取組と成果|成果|要因|理由|分析|[RrＲ令]\S{0,3}\d+\S{0,2}取組内容/;
/** Words that say nothing. */
const NOTHING = /^(?:[-‐―—–ー・\s]*|(?:特に)?(?:なし|無し)|該当なし|同上|〃)。?$/;

const saysSomething = ({ text }: Narrative): boolean => !NOTHING.test(withoutBlanks(text));

/** Whether a text says what comes next. */
export const isNextStep = (narrative: Narrative): boolean =>
  NEXT_STEP.test(withoutBlanks(narrative.label)) && saysSomething(narrative);

/** Whether a text tells what was done and how it went. */
export const isReport = (narrative: Narrative): boolean => {
  const label = withoutBlanks(narrative.label);
  return REPORT.test(label) && !NEXT_STEP.test(label) && saysSomething(narrative);
};

/** What an indicator's form tells of the past, in the order of the form. */
export const reportsOf = ({ narratives }: Indicator): readonly Narrative[] =>
  narratives.filter(isReport);
