import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactNode } from "react";
import type { CalendarDate } from "../../../core";
import type { ExcelHost } from "../../../hosts/excel/excel-host";
import { FailureSentence, StepPanels, useLanguage, useReport, useShowWritten } from "../../../ui";
import { usePaneWords } from "../../words/use-pane-words";
import { CommandNotices } from "../CommandNotices/CommandNotices";
import { RecoveryNotice } from "../Recovery/RecoveryNotice";
import { useRecovery } from "../Recovery/use-recovery";
import { useShowCell } from "./use-show-cell";

export type WorkbookPanelsProps = {
  readonly file: string;
  readonly host: ExcelHost;
  readonly today: CalendarDate;
  /** What there is to tell about Excel itself. */
  readonly about: ReactNode;
};

/** The panels over the workbook that is open in Excel, which is put right first where a writing stopped half-way. */
export function WorkbookPanels(props: WorkbookPanelsProps) {
  const words = usePaneWords();
  const recovery = useRecovery(props.host);
  if (recovery.state === "looking") return <Spinner label={words.starting} />;
  return (
    <>
      <RecoveryNotice file={props.file} recovery={recovery} />
      <OpenPanels {...props} />
    </>
  );
}

function OpenPanels({ file, host, today, about }: WorkbookPanelsProps) {
  const { locale } = useLanguage();
  const sources = useMemo(() => [{ file, host }], [file, host]);
  const session = useReport({ sources, today, locale });
  const { showCell, failure } = useShowCell(host);
  useShowWritten(session.result, showCell);
  const askPointed = useCallback(async () => {
    const selected = await host.selectedArea();
    return selected && { file, ...selected };
  }, [file, host]);
  return (
    <>
      <CommandNotices file={file} />
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <FailureSentence file={file} {...failure} />
          </MessageBarBody>
        </MessageBar>
      )}
      <StepPanels session={session} showCell={showCell} askPointed={askPointed} about={about} />
    </>
  );
}
