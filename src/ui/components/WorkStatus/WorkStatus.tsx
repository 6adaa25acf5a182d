import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { changesFile, type Work, type WorkResult } from "../../session/work";
import { MarkingOutcome } from "../MarkingOutcome/MarkingOutcome";
import { WorkFailure } from "../WorkFailure/WorkFailure";
import { SaveButton, type SaveResult } from "../SaveButton/SaveButton";
import { WriteOutcome } from "../WriteOutcome/WriteOutcome";
import { useWorkStatusStyles } from "./WorkStatus.styles";

const WORK_OF_RESULT = {
  written: "writing",
  marked: "marking",
  "marks-taken-back": "taking-back-marks",
  "sheets-taken-back": "taking-back-sheets",
  fixed: "fixing",
  "fixes-taken-back": "taking-back-fixes",
} as const;

const workOf = (result: WorkResult): Work =>
  result.kind === "failed" ? result.work : WORK_OF_RESULT[result.kind];

export type WorkStatusProps = {
  readonly session: ReportSession;
  /** The kinds of work that are told about here. */
  readonly works: readonly Work[];
  readonly saveResult?: SaveResult | undefined;
};

/** What is being done to the workbook, then what came of it, and the file to take away. */
export function WorkStatus({ session, works, saveResult }: WorkStatusProps) {
  const styles = useWorkStatusStyles();
  const { words } = useLanguage();
  const { busy } = session;
  const result = session.result && works.includes(workOf(session.result)) ? session.result : null;
  const outcome = useRef<HTMLDivElement>(null);
  const known = useRef(result);
  // What came of it lies below the edge of a low window; the focus brings it up, but not on coming back to this step.
  useEffect(() => {
    if (result && result !== known.current) outcome.current?.focus();
    known.current = result;
  }, [result]);
  return (
    <>
      {busy && works.includes(busy) && <Spinner size="tiny" label={words.work[busy].inProgress} />}
      <div ref={outcome} tabIndex={-1} className={styles.root}>
        {result && <Outcome result={result} />}
        {result && saveResult && changesFile(result) && (
          <SaveButton file={result.file} saveResult={saveResult} />
        )}
      </div>
    </>
  );
}

function Outcome({ result }: { readonly result: WorkResult }) {
  switch (result.kind) {
    case "written":
      return <WriteOutcome result={result} />;
    case "failed":
      return <WorkFailure result={result} />;
    default:
      return <MarkingOutcome result={result} />;
  }
}
