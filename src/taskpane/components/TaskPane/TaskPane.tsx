import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { CalendarDate } from "../../../core";
import { excelFacts } from "../../../hosts/excel/capabilities/excel-facts";
import { excelHost } from "../../../hosts/excel/excel-host";
import { openWorkbookName } from "../../../hosts/excel/open-workbook";
import { openXlsxFile } from "../../../hosts/xlsx-file/xlsx-file-host";
import { Header } from "../../../ui";
import { startOffice, type OfficeDoor, type OfficeStart } from "../../start/start-office";
import { usePaneWords } from "../../words/use-pane-words";
import { ExcelAbilities } from "../ExcelAbilities/ExcelAbilities";
import { StartFailure } from "../StartFailure/StartFailure";
import { WorkbookPanels } from "../WorkbookPanels/WorkbookPanels";
import { useTaskPaneStyles } from "./TaskPane.styles";

/** Excel answers within a second or two; a pane that it restores at its own start takes longest. */
const PATIENCE_IN_MILLISECONDS = 8_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export type TaskPaneProps = {
  readonly door: OfficeDoor;
  readonly missingScripts: readonly string[];
  readonly today: CalendarDate;
};

/** The pane: waits for Excel, then shows the panels, or says in a sentence why it cannot. */
export function TaskPane({ door, missingScripts, today }: TaskPaneProps) {
  const styles = useTaskPaneStyles();
  const words = usePaneWords();
  const [start, setStart] = useState<OfficeStart | null>(null);
  useEffect(() => {
    void startOffice(door, wait(PATIENCE_IN_MILLISECONDS), setStart);
  }, [door]);
  return (
    <div className={styles.root}>
      <Header />
      <main>
        {start === null && <Spinner label={words.starting} />}
        {start === "ready" && <OpenWorkbook today={today} />}
        {start !== null && start !== "ready" && (
          <StartFailure start={start} missingScripts={missingScripts} />
        )}
        {start === "excel-too-old" && <OpenExcelAbilities />}
      </main>
    </div>
  );
}

function OpenWorkbook({ today }: { readonly today: CalendarDate }) {
  const host = useMemo(
    () => excelHost((file, bytes) => openXlsxFile(file, bytes).readSnapshot()),
    [],
  );
  return (
    <WorkbookPanels
      file={openWorkbookName()}
      host={host}
      today={today}
      about={<OpenExcelAbilities />}
    />
  );
}

function OpenExcelAbilities() {
  const facts = useMemo(excelFacts, []);
  return <ExcelAbilities facts={facts} />;
}
