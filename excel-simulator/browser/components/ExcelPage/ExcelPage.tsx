import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { SAMPLE_NAMES } from "../../../../src/page/opening/samples";
import { FailureBoundary, FailureSentence, Header } from "../../../../src/ui";
import { useOpenedExcel, type OpenedExcel } from "../../excel/use-opened-excel";
import { useRibbon } from "../../ribbon/use-ribbon";
import { useExcelWords } from "../../words/use-excel-words";
import { FaultSwitches } from "../FaultSwitches/FaultSwitches";
import { OpenBar } from "../OpenBar/OpenBar";
import { PaneArea } from "../PaneArea/PaneArea";
import { Ribbon } from "../Ribbon/Ribbon";
import { StatusBar } from "../StatusBar/StatusBar";
import { WorkbookArea } from "../WorkbookArea/WorkbookArea";
import { useExcelPageStyles } from "./ExcelPage.styles";

/** A workbook and the add-in's task pane side by side, as Excel shows them. */
export function ExcelPage() {
  const styles = useExcelPageStyles();
  const opening = useOpenedExcel();
  const { opened, unreadable, openSample } = opening;

  useEffect(() => openSample(SAMPLE_NAMES[0]), [openSample]);
  useEffect(() => {
    globalThis.simulatedExcel = opened?.excel;
  }, [opened]);

  return (
    <div className={styles.root}>
      <Header>
        <OpenBar opening={opening} />
      </Header>
      {unreadable && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <FailureSentence {...unreadable} />
          </MessageBarBody>
        </MessageBar>
      )}
      {opened && <OpenedPage key={opened.key} opened={opened} />}
    </div>
  );
}

function OpenedPage({ opened }: { readonly opened: OpenedExcel }) {
  const styles = useExcelPageStyles();
  const words = useExcelWords();
  const { excel, booted } = opened;
  const [isPaneOpen, setPaneOpen] = useState(true);
  const ribbon = useRibbon(booted, () => setPaneOpen(true));
  return (
    <>
      <div className={styles.bands}>
        <Ribbon ribbon={ribbon} />
        <p className={styles.notice}>{words.notice}</p>
        <FaultSwitches excel={excel} />
      </div>
      <main className={styles.main}>
        <section className={styles.workbook} aria-label={words.workbook}>
          <FailureBoundary>
            <WorkbookArea excel={excel} />
          </FailureBoundary>
        </section>
        {isPaneOpen && <PaneArea booted={booted} onClose={() => setPaneOpen(false)} />}
      </main>
      <StatusBar excel={excel} running={ribbon.running} failed={ribbon.failed} />
    </>
  );
}
