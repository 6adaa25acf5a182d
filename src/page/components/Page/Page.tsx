import { useCallback, useEffect, useState } from "react";
import type { CalendarDate } from "../../../core";
import {
  FailureBoundary,
  Header,
  StepPanels,
  useLanguage,
  useReport,
  useShowWritten,
  type CellPlace,
  type ReportSession,
} from "../../../ui";
import { selectedArea } from "../../grid/selected-area";
import { SAMPLE_NAMES } from "../../opening/samples";
import { useOpenedFiles } from "../../opening/use-opened-files";
import { guardedFiles } from "../../saving/guarded-files";
import { useSaving } from "../../saving/use-saving";
import { usePageWords } from "../../words/use-page-words";
import { DropArea } from "../DropArea/DropArea";
import { LossQuestion } from "../LossQuestion/LossQuestion";
import { OpenMenu } from "../OpenMenu/OpenMenu";
import { UnsavedNotice } from "../UnsavedNotice/UnsavedNotice";
import { ViewArea } from "../ViewArea/ViewArea";
import { usePageStyles } from "./Page.styles";

/** The cell that the view shows as selected before anybody selects one. */
function firstPlace(workbooks: ReportSession["workbooks"]): CellPlace | null {
  const snapshot = workbooks[0]?.snapshot;
  const sheet = snapshot?.sheets.find(({ visibility }) => visibility === "visible");
  if (!snapshot || !sheet) return null;
  return { file: snapshot.file, sheet: sheet.name, position: { row: 1, column: 1 } };
}

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
  useShowWritten(result, setSelected);
  const askPointed = useCallback(async () => {
    const place = selected ?? firstPlace(session.workbooks);
    return place && { ...place, area: selectedArea(place) };
  }, [selected, session.workbooks]);
  const saving = useSaving(files);
  const guarded = guardedFiles(opened, saving);

  return (
    <div className={styles.root}>
      <Header>
        <span className={styles.local}>{words.local}</span>
        <OpenMenu opened={guarded} />
      </Header>
      <DropArea onFiles={guarded.openFiles} />
      <main className={styles.main}>
        <section className={styles.view} aria-label={words.view.label}>
          <FailureBoundary>
            <ViewArea session={session} files={files} selected={selected} onSelect={setSelected} />
          </FailureBoundary>
        </section>
        <section className={styles.panels} aria-label={words.panels}>
          <UnsavedNotice files={saving.unsaved} onDownload={saving.download} />
          <StepPanels
            session={{ ...session, unreadable: [...opened.unreadable, ...session.unreadable] }}
            showCell={setSelected}
            askPointed={askPointed}
            removeFile={guarded.remove}
            saveResult={saving.saveResult}
          />
        </section>
      </main>
      {saving.loss && (
        <LossQuestion
          loss={saving.loss}
          onDownload={saving.download}
          onDismiss={saving.dismissLoss}
        />
      )}
    </div>
  );
}
