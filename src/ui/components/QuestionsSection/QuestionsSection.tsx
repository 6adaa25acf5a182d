import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../language/language";
import type { OpenQuestion, Questions } from "../../questions/gather-questions";
import type { ReportSession } from "../../session/use-report";
import { LongList } from "../LongList/LongList";
import { KeptWhere } from "../KeptWhere/KeptWhere";
import { Section } from "../Section/Section";
import { GivenAnswers } from "./GivenAnswers";
import { QuestionForm } from "./QuestionForm";
import { useQuestionsStyles } from "./QuestionsSection.styles";
import { useAnswering } from "./use-answering";

export type QuestionsSectionProps = {
  readonly session: ReportSession;
  readonly questions: Questions;
  /** Whether the workbooks are copies, which are saved by downloading them. */
  readonly inCopy: boolean;
};

/** What could be read in several ways, as questions, and what people answered; nothing where there is neither. */
export function QuestionsSection({ session, questions, inCopy }: QuestionsSectionProps) {
  const styles = useQuestionsStyles();
  const { words } = useLanguage();
  const { heading, how } = words.questions;
  const { isBusy, told, answer, takeBack } = useAnswering(session);
  const toldRef = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its question; the keyboard is to go on from here.
  useEffect(() => {
    if (told) toldRef.current?.focus({ preventScroll: told.intent === "success" });
  }, [told]);
  const { open, answered } = questions;
  if (open.length === 0 && answered.length === 0) return null;
  const shared = {
    showFile: session.workbooks.length > 1,
    disabled: isBusy || session.busy !== null,
  };
  return (
    <Section heading={heading(open.length)}>
      {open.length > 0 && (
        <>
          <p className={styles.note}>{how}</p>
          <KeptWhere inCopy={inCopy} />
        </>
      )}
      <div ref={toldRef} tabIndex={-1} className={styles.told}>
        {told && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody>{told.sentences.join("")}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <LongList label={heading(open.length)} items={open}>
        {(question) => {
          const alike = alikeTo(question, open);
          return (
            <QuestionForm
              key={question.key}
              question={question}
              alike={alike.length}
              onAnswer={(choice, forAlike) => void answer(question, forAlike ? alike : [], choice)}
              {...shared}
            />
          );
        }}
      </LongList>
      {answered.length > 0 && (
        <GivenAnswers answers={answered} onTakeBack={(given) => void takeBack(given)} {...shared} />
      )}
    </Section>
  );
}

/** The other questions that ask the same of other cells of the form. */
const alikeTo = (question: OpenQuestion, open: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  open.filter(({ kind, key }) => kind === question.kind && key !== question.key);
