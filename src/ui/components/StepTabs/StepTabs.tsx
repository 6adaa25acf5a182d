import { Tab, TabList } from "@fluentui/react-components";
import type { Judgement } from "../../../core";
import { countJudged } from "../../judgements/count-judgements";
import { countOpen } from "../../findings/group-findings";
import { useLanguage, type Language } from "../../language/language";
import { STEPS, type Step } from "../../session/step";
import type { ReportSession } from "../../session/use-report";
import { useStepTabsStyles } from "./StepTabs.styles";

export type StepTabsProps = {
  readonly session: ReportSession;
  readonly step: Step;
  readonly panelId: string;
  readonly onChoose: (step: Step) => void;
};

/** The steps as tabs, each with the figure that says whether it needs a look. */
export function StepTabs({ session, step, panelId, onChoose }: StepTabsProps) {
  const styles = useStepTabsStyles();
  const language = useLanguage();
  const { words } = language;
  return (
    <TabList
      className={styles.root}
      aria-label={words.steps.label}
      selectedValue={step}
      onTabSelect={(_event, { value }) => {
        const chosen = STEPS.find((known) => known === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {STEPS.map((known, index) => (
        <Tab key={known} value={known} className={styles.tab} aria-controls={panelId}>
          <span className={styles.label}>
            <span className={styles.number}>{index + 1}</span>
            {words.steps[known]}
          </span>
          <span className={styles.figure}>{figureOf(known, session, language)}</span>
        </Tab>
      ))}
    </TabList>
  );
}

function figureOf(step: Step, session: ReportSession, { words }: Language): string {
  const { readings, report, plan } = session;
  switch (step) {
    case "reading":
      return words.steps.indicatorCount(
        readings.reduce((sum, { indicators }) => sum + indicators.length, 0),
      );
    case "findings":
      return words.steps.findingCount(countOpen(report?.findings ?? []));
    case "judgements":
      return judgementFigure(report?.judgements ?? [], words.steps);
    case "writing":
      return words.steps.sheetCount(plan?.sheets.length ?? 0);
  }
}

/** What is behind; where nothing is, how many could be judged at all, lest none behind be taken for all well. */
function judgementFigure(
  judgements: readonly Judgement[],
  steps: Language["words"]["steps"],
): string {
  const behind = judgements.filter(({ verdict }) => verdict === "behind").length;
  return behind > 0 ? steps.behindCount(behind) : steps.judgedCount(countJudged(judgements));
}
