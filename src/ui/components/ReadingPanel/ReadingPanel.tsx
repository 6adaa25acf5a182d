import { Button } from "@fluentui/react-components";
import type { WorkbookReading } from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { CellLink } from "../CellLink/CellLink";
import { IndicatorDetails } from "../IndicatorDetails/IndicatorDetails";
import { LongList } from "../LongList/LongList";
import { FoldedSection, Section } from "../Section/Section";
import { ReadingPreview } from "../ReadingPreview/ReadingPreview";
import { TeachingSection } from "../TeachingSection/TeachingSection";
import { UnseenContents } from "../UnseenContents/UnseenContents";
import { WorkbookRow } from "../WorkbookRow/WorkbookRow";
import { useReadingPanelStyles } from "./ReadingPanel.styles";

export type ReadingPanelProps = {
  readonly session: ReportSession;
  /** Takes a workbook off the list; left out where the root has only the one that is open. */
  readonly removeFile?: ((file: string) => void) | undefined;
};

/** Step 1: what was read, value by value, and what could not be. */
export function ReadingPanel({ session, removeFile }: ReadingPanelProps) {
  const styles = useReadingPanelStyles();
  const { words } = useLanguage();
  const { readings } = session;
  return (
    <>
      <Section heading={words.reading.workbooks}>
        {readings.length === 0 && <p>{words.reading.nothingOpen}</p>}
        <ul className={styles.workbooks}>
          {readings.map((reading) => (
            <WorkbookRow key={reading.file} reading={reading} removeFile={removeFile} />
          ))}
        </ul>
        {/* A copy does not change by itself, so there is nothing to read again. */}
        {!removeFile && !session.calledOff && (
          <Button size="small" disabled={session.busy !== null} onClick={session.readAgain}>
            {words.reading.readAgain}
          </Button>
        )}
      </Section>
      <UnseenContents workbooks={session.workbooks} />
      <Indicators readings={readings} />
      <Summaries readings={readings} />
      <Notes readings={readings} />
      <ReadingPreview session={session} />
      <TeachingSection session={session} />
    </>
  );
}

function Indicators({ readings }: { readonly readings: readonly WorkbookReading[] }) {
  const { words } = useLanguage();
  const indicators = readings.flatMap((reading) =>
    reading.indicators.map((indicator) => ({ file: reading.file, indicator })),
  );
  if (indicators.length === 0) return null;
  return (
    <Section heading={words.reading.indicators}>
      <LongList label={words.reading.indicators} items={indicators}>
        {({ file, indicator }) => <IndicatorDetails file={file} indicator={indicator} />}
      </LongList>
    </Section>
  );
}

function Summaries({ readings }: { readonly readings: readonly WorkbookReading[] }) {
  const styles = useReadingPanelStyles();
  const { words } = useLanguage();
  const summaries = readings.flatMap((reading) =>
    reading.summaries.map((summary) => ({ file: reading.file, summary })),
  );
  if (summaries.length === 0) return null;
  return (
    <FoldedSection heading={words.reading.summaries(summaries.length)}>
      <LongList label={words.reading.summaries(summaries.length)} items={summaries}>
        {({ file, summary }) => (
          <div className={styles.summary}>
            <span>{summary.label}</span>
            <span>{summary.number ?? words.reading.blank}</span>
            <CellLink file={file} cell={summary.cell} />
          </div>
        )}
      </LongList>
    </FoldedSection>
  );
}

function Notes({ readings }: { readonly readings: readonly WorkbookReading[] }) {
  const { words } = useLanguage();
  const notes = readings.flatMap((reading) =>
    reading.notes.map((note) => ({ file: reading.file, note })),
  );
  if (notes.length === 0) return null;
  return (
    <FoldedSection heading={words.reading.notes(notes.length)}>
      <LongList label={words.reading.notes(notes.length)} items={notes}>
        {({ file, note }) => (
          <>
            <div>{note.message}</div>
            <CellLink file={file} cell={note.cell} />
          </>
        )}
      </LongList>
    </FoldedSection>
  );
}
