import { Button } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import type { GivenAnswer } from "../../questions/gather-questions";
import { choiceName, inOneLine, questionKind } from "../../questions/question-kind";
import { LongList } from "../LongList/LongList";
import { AskedCells } from "./AskedCells";
import { useQuestionsStyles } from "./QuestionsSection.styles";

export type GivenAnswersProps = {
  readonly answers: readonly GivenAnswer[];
  readonly showFile: boolean;
  readonly disabled: boolean;
  readonly onTakeBack: (answer: GivenAnswer) => void;
};

/** The questions that people answered, each with its answer and the way back. */
export function GivenAnswers({ answers, showFile, disabled, onTakeBack }: GivenAnswersProps) {
  const styles = useQuestionsStyles();
  const language = useLanguage();
  const { ask, answered, given } = language.words.questions;
  const heading = answered(answers.length);
  return (
    <>
      <p className={styles.answered}>{heading}</p>
      <LongList label={heading} items={answers}>
        {(answer) => {
          const kind = questionKind(answer.code, answer.choice);
          return (
            <div className={styles.question}>
              <span className={styles.asked}>{ask[kind](inOneLine(answer.text))}</span>
              <span>✓ {given(choiceName(kind, answer.choice, language))}</span>
              <AskedCells cells={answer.cells} showFile={showFile}>
                <Button
                  size="small"
                  className={styles.button}
                  disabled={disabled}
                  onClick={() => onTakeBack(answer)}
                >
                  {language.words.teaching.forget}
                </Button>
              </AskedCells>
            </div>
          );
        }}
      </LongList>
    </>
  );
}
