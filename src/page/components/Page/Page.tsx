import { useEffect, useMemo, useState } from "react";
import type { CalendarDate } from "../../../core";
import {
  FailureBoundary,
  Header,
  StepPanels,
  useLanguage,
  useReport,
  type CellPlace,
  type SaveResult,
} from "../../../ui";
import { SAMPLE_NAMES } from "../../opening/samples";
import { useOpenedFiles } from "../../opening/use-opened-files";
import { resultName, saveFile } from "../../saving/save-file";
import { usePageWords } from "../../words/use-page-words";
import { DropArea } from "../DropArea/DropArea";
import { OpenMenu } from "../OpenMenu/OpenMenu";
import { ViewArea } from "../ViewArea/ViewArea";
import { usePageStyles } from "./Page.styles";

/** The panels beside a view of the workbooks that they are about. */
export function Page({ today }: { readonly today: CalendarDate }) {
  const styles = usePageStyles();
  const { locale } = useLanguage();
  const words = usePageWords();
  const opened = useOpenedFiles();
  const { files, openSample } = opened;
  const session = useReport({ sources: files, today, locale });
  const [selected, setSelected] = useState<CellPlace | null>(null);

  useEffect(() => openSample(SAMPLE_NAMES[0]), [openSample]);
  const { result } = session;
  useEffect(() => {
    const first = result?.kind === "written" ? result.outcome.written[0] : undefined;
    if (result && first) {
      setSelected({ file: result.file, sheet: first.name, position: { row: 1, column: 1 } });
    }
  }, [result]);
  const saveResult = useMemo(
    (): SaveResult => ({
      nameFor: resultName,
      save: (name) => {
        const written = files.find(({ file }) => file === name);
        if (written) saveFile(resultName(name), written.host.bytes());
      },
    }),
    [files],
  );

  return (
    <div className={styles.root}>
      <Header>
        <span className={styles.local}>{words.local}</span>
        <OpenMenu opened={opened} />
      </Header>
      <DropArea onFiles={opened.openFiles} />
      <main className={styles.main}>
        <section className={styles.view} aria-label={words.view.label}>
          <FailureBoundary>
            <ViewArea session={session} files={files} selected={selected} onSelect={setSelected} />
          </FailureBoundary>
        </section>
        <section className={styles.panels} aria-label={words.panels}>
          <StepPanels
            session={{ ...session, unreadable: [...opened.unreadable, ...session.unreadable] }}
            showCell={setSelected}
            removeFile={opened.remove}
            saveResult={saveResult}
          />
        </section>
      </main>
    </div>
  );
}
