import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import { PRESETS } from "../../../core";
import { useLanguage } from "../../language/language";
import { PointedCellsContext, type AskPointed } from "../../places/pointed-cells";
import { ShowCellContext, type ShowCell } from "../../places/show-cell";
import { stepAfter, type Step } from "../../session/step";
import type { ReportSession } from "../../session/use-report";
import { FailureBoundary, UnexpectedFailure } from "../FailureBoundary/FailureBoundary";
import { FileFailures } from "../FileFailures/FileFailures";
import { FindingsPanel } from "../FindingsPanel/FindingsPanel";
import { JudgementPanel } from "../JudgementPanel/JudgementPanel";
import { MarkingSection } from "../MarkingSection/MarkingSection";
import { MethodSection } from "../MethodSection/MethodSection";
import { ReadingPanel } from "../ReadingPanel/ReadingPanel";
import { ReadingStatus } from "../ReadingStatus/ReadingStatus";
import { RuleSettings } from "../RuleSettings/RuleSettings";
import { ScopeSelect } from "../ScopeSelect/ScopeSelect";
import { SpokenStatus } from "../SpokenStatus/SpokenStatus";
import { StepTabs } from "../StepTabs/StepTabs";
import type { SaveResult } from "../SaveButton/SaveButton";
import { WritingPanel } from "../WritingPanel/WritingPanel";
import { useStepPanelsStyles } from "./StepPanels.styles";

export type StepPanelsProps = {
  readonly session: ReportSession;
  readonly showCell: ShowCell;
  /** Tells which cells the person points at. */
  readonly askPointed: AskPointed;
  /** Takes a workbook off the list; left out where the root has only the one that is open. */
  readonly removeFile?: (file: string) => void;
  /** Given where the root works on copies of files; left out where it writes into the open workbook. */
  readonly saveResult?: SaveResult;
  /** What the root has to tell about itself, at the end of the first step. */
  readonly about?: ReactNode;
};

/** The four steps over the open workbooks: read, check, judge, write. */
export function StepPanels(props: StepPanelsProps) {
  const { session, showCell, askPointed, removeFile, saveResult, about } = props;
  const styles = useStepPanelsStyles();
  const { words } = useLanguage();
  const [step, setStep] = useState<Step>("reading");
  const panelId = useId();
  const { reading, readings, report, listed, unreadable } = session;
  const next = stepAfter(step);
  const { presets: own } = session.settings;
  const presets = useMemo(() => [...PRESETS, ...(own ?? [])], [own]);
  return (
    <PointedCellsContext.Provider value={askPointed}>
      <ShowCellContext.Provider value={showCell}>
        <SpokenStatus session={session} />
        <StepTabs session={session} step={step} panelId={panelId} onChoose={setStep} />
        <div id={panelId} role="tabpanel" aria-label={words.steps[step]} className={styles.panel}>
          <FileFailures files={unreadable} />
          {session.failed && <UnexpectedFailure />}
          <ReadingStatus session={session} />
          <FailureBoundary key={step}>
            {step === "reading" && !reading && (!session.calledOff || readings.length > 0) && (
              <ReadingPanel session={session} removeFile={removeFile} />
            )}
            {step === "findings" && report && listed && (
              <>
                <ScopeSelect session={session} report={report} />
                <MarkingSection session={session} saveResult={saveResult} />
                <FindingsPanel report={listed} session={session} saveResult={saveResult} />
                <RuleSettings session={session} inCopy={saveResult !== undefined} />
              </>
            )}
            {step === "judgements" && report && (
              <>
                <MethodSection session={session} inCopy={saveResult !== undefined} />
                <JudgementPanel report={report} presets={presets} />
              </>
            )}
            {step === "writing" && <WritingPanel session={session} saveResult={saveResult} />}
          </FailureBoundary>
          {step === "reading" && about}
        </div>
        {next && report && (
          <div className={styles.next}>
            <Button onClick={() => setStep(next)}>{words.steps.next(words.steps[next])}</Button>
          </div>
        )}
      </ShowCellContext.Provider>
    </PointedCellsContext.Provider>
  );
}
