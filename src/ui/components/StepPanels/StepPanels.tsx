import { Button, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useLanguage } from "../../language/language";
import { ShowCellContext, type ShowCell } from "../../places/show-cell";
import { stepAfter, type Step } from "../../session/step";
import type { ReportSession } from "../../session/use-report";
import { FailureBoundary, UnexpectedFailure } from "../FailureBoundary/FailureBoundary";
import { FileFailures } from "../FileFailures/FileFailures";
import { FindingsPanel } from "../FindingsPanel/FindingsPanel";
import { JudgementPanel } from "../JudgementPanel/JudgementPanel";
import { ReadingPanel } from "../ReadingPanel/ReadingPanel";
import { SpokenStatus } from "../SpokenStatus/SpokenStatus";
import { StepTabs } from "../StepTabs/StepTabs";
import type { SaveResult } from "../WriteOutcome/WriteOutcome";
import { WritingPanel } from "../WritingPanel/WritingPanel";
import { useStepPanelsStyles } from "./StepPanels.styles";

export type StepPanelsProps = {
  readonly session: ReportSession;
  readonly showCell: ShowCell;
  /** Takes a workbook off the list; left out where the root has only the one that is open. */
  readonly removeFile?: (file: string) => void;
  /** Given where the root works on copies of files; left out where it writes into the open workbook. */
  readonly saveResult?: SaveResult;
};

/** The four steps over the open workbooks: read, check, judge, write. */
export function StepPanels({ session, showCell, removeFile, saveResult }: StepPanelsProps) {
  const styles = useStepPanelsStyles();
  const { words } = useLanguage();
  const [step, setStep] = useState<Step>("reading");
  const panelId = useId();
  const { reading, report, unreadable } = session;
  const next = stepAfter(step);
  return (
    <ShowCellContext.Provider value={showCell}>
      <SpokenStatus session={session} />
      <StepTabs session={session} step={step} panelId={panelId} onChoose={setStep} />
      <div id={panelId} role="tabpanel" aria-label={words.steps[step]} className={styles.panel}>
        <FileFailures files={unreadable} />
        {session.failed && <UnexpectedFailure />}
        {reading && (
          <Spinner
            className={styles.spinner}
            size="small"
            label={words.reading.inProgress(reading.done, reading.total)}
          />
        )}
        <FailureBoundary key={step}>
          {step === "reading" && !reading && (
            <ReadingPanel session={session} removeFile={removeFile} />
          )}
          {step === "findings" && report && <FindingsPanel report={report} />}
          {step === "judgements" && report && <JudgementPanel report={report} />}
          {step === "writing" && <WritingPanel session={session} saveResult={saveResult} />}
        </FailureBoundary>
      </div>
      {next && report && (
        <div className={styles.next}>
          <Button onClick={() => setStep(next)}>{words.steps.next(words.steps[next])}</Button>
        </div>
      )}
    </ShowCellContext.Provider>
  );
}
