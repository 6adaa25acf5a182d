import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { CalendarDate } from "../../../core";
import type { CellSelector, WorkbookHost } from "../../../hosts/workbook-host";
import { FailureSentence, StepPanels, useLanguage, useReport } from "../../../ui";
import { CommandNotices } from "../CommandNotices/CommandNotices";
import { useShowCell } from "./use-show-cell";

export type WorkbookPanelsProps = {
  readonly file: string;
  readonly host: WorkbookHost & CellSelector;
  readonly today: CalendarDate;
  /** What there is to tell about Excel itself. */
  readonly about: ReactNode;
};

/** The panels over the workbook that is open in Excel. */
export function WorkbookPanels({ file, host, today, about }: WorkbookPanelsProps) {
  const { locale } = useLanguage();
  const sources = useMemo(() => [{ file, host }], [file, host]);
  const session = useReport({ sources, today, locale });
  const { showCell, failure } = useShowCell(host);
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
      <StepPanels session={session} showCell={showCell} about={about} />
    </>
  );
}
