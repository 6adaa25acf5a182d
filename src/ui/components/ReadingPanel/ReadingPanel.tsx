import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookReading } from "../../../core";
import { useLanguage } from "../../language/language";
import { gatherQuestions, type Questions } from "../../questions/gather-questions";
import type { ReportSession } from "../../session/use-report";
import { CellLink } from "../CellLink/CellLink";
import { IndicatorDetails } from "../IndicatorDetails/IndicatorDetails";
import { LongList } from "../LongList/LongList";
import { QuestionsSection } from "../QuestionsSection/QuestionsSection";
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
  const { workbooks, readings } = session;
  const questions = useMemo(() => gatherQuestions(workbooks, readings), [workbooks, readings]);
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
      <UnseenContents workbooks={workbooks} />
      <QuestionsSection session={session} questions={questions} inCopy={removeFile !== undefined} />
      <Indicators readings={readings} />
      <Summaries readings={readings} />
      <Notes readings={readings} asked={questions.asked} />
      <ReadingPreview session={session} />
      <TeachingSection session={session} inCopy={removeFile !== undefined} />
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

type NotesProps = {
  readonly readings: readonly WorkbookReading[];
  /** The notes that are put as questions. */
  readonly asked: Questions["asked"];
};

/** The notes that are no questions; those that would ask come first, though nobody can answer them here. */
function Notes({ readings, asked }: NotesProps) {
  const { words } = useLanguage();
  const unasked = readings.flatMap((reading) =>
    reading.notes.filter((note) => !asked.has(note)).map((note) => ({ file: reading.file, note })),
  );
  if (unasked.length === 0) return null;
  const notes = [
    ...unasked.filter(({ note }) => note.choices),
    ...unasked.filter(({ note }) => !note.choices),
  ];
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
