import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CalendarDate } from "../../../core";
import type { CellSelector, WorkbookHost } from "../../../hosts/workbook-host";
import { StepPanels, useLanguage, useReport } from "../../../ui";
import { CommandNotices } from "../CommandNotices/CommandNotices";
import { useShowCell } from "./use-show-cell";

export type WorkbookPanelsProps = {
  readonly file: string;
  readonly host: WorkbookHost & CellSelector;
  readonly today: CalendarDate;
};

/** The panels over the workbook that is open in Excel. */
export function WorkbookPanels({ file, host, today }: WorkbookPanelsProps) {
  const { locale, words, messages } = useLanguage();
  const sources = useMemo(() => [{ file, host }], [file, host]);
  const session = useReport({ sources, today, locale });
  const { showCell, failure } = useShowCell(host);
  return (
    <>
      <CommandNotices file={file} />
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {failure === "unexpected" ? words.unexpected(file) : messages.hostErrors[failure](file)}
          </MessageBarBody>
        </MessageBar>
      )}
      <StepPanels session={session} showCell={showCell} />
    </>
  );
}
